package dev.retort.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What PostgreSQL writes to {@code postmaster.pid}, and what a crash may leave of it. */
class PostmasterFileTest {
    @Test
    void aServerThatIsReady() {
        assertThat(PostmasterFile.parse("5068\n/d\n1795252235\n54999\n\n127.0.0.1\n  2148049        26\nready   \n"))
                .contains(new PostmasterFile(5068, 54999, true));
    }

    @Test
    void aServerThatStops() {
        assertThat(PostmasterFile.parse("5068\n/d\n1795252235\n54999\n\n127.0.0.1\n  2148049        26\nstopping\n"))
                .contains(new PostmasterFile(5068, 54999, false));
    }

    @Test
    void aServerThatHasJustBegun() {
        assertThat(PostmasterFile.parse("5068\n/d\n1795252235\n54999\n\n"))
                .contains(new PostmasterFile(5068, 54999, false));
    }

    @Test
    void singleUserModeNegatesTheProcessId() {
        assertThat(PostmasterFile.parse("-5068\n/d\n")).contains(new PostmasterFile(5068, 0, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "rubbish\n", "\0\0\0\0", "12345678901\n"})
    void whatACrashLeaves(String content) {
        assertThat(PostmasterFile.parse(content)).isEmpty();
    }
}
