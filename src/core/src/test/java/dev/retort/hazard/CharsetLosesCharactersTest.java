package dev.retort.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hazard 8. */
class CharsetLosesCharactersTest {

    /** Measured on MySQL 8.0 and MariaDB 11.4: the bytes are those of before. */
    @Test
    void bytesHoldEveryCharacter() {
        assertThat(Said.on("mysql", Examples.charset("utf8mb4", "binary"))).doesNotContain("charset-loses-characters");
        assertThat(Said.on("mysql", Examples.alter(Examples.column("text"), c -> c.withCollation("binary"))))
                .doesNotContain("charset-loses-characters");
        assertThat(Said.on("mysql", Examples.charset("utf8mb4", "latin1"))).contains("charset-loses-characters");
    }
}
