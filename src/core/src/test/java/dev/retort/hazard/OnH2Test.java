package dev.retort.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What H2 makes of values, as measured on 2.4. */
class OnH2Test {

    /** Hazards 59 and 60: also what has no day, and what loses its zone. */
    @Test
    void theSessionsZoneDecides() {
        for (String[] types : new String[][] {
            {"timestamp", "timestamp with time zone"},
            {"timestamp with time zone", "timestamp"},
            {"date", "timestamp with time zone"},
            {"time", "time with time zone"}
        }) {
            assertThat(Said.on("h2", Examples.type(types[0], types[1])))
                    .as(String.join(" to ", types))
                    .contains("time-zone-guessed");
        }
        assertThat(Said.on("h2", Examples.type("date", "timestamp"))).doesNotContain("time-zone-guessed");
        assertThat(Said.on("h2", Examples.type("timestamp", "varchar(40)"))).doesNotContain("time-zone-guessed");
    }

    /** Hazard 10: rows keep their labels, whose numbers and order are others. */
    @Test
    void labelsMove() {
        assertThat(Said.on("h2", Examples.type("enum('a','b')", "enum('c','a','b')")))
                .contains("enum-labels-move");
        assertThat(Said.on("h2", Examples.type("enum('a','b')", "enum('a','b','c')")))
                .isEmpty();
    }
}
