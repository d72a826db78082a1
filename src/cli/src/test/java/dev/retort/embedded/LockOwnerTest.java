package dev.retort.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lock file says of its owner. */
class LockOwnerTest {
    @Test
    void isReadAsItWasWritten() {
        LockOwner owner = new LockOwner(4711, "retort upgrade");
        assertThat(LockOwner.parse(owner.text())).contains(owner);
        assertThat(owner.describe()).isEqualTo("pid 4711 (retort upgrade)");
    }

    @Test
    void aCommandOfSeveralLinesBecomesOne() {
        assertThat(LockOwner.self("retort revision -m a\nb\u001b[2J").command())
                .isEqualTo("retort revision -m a b [2J");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "retort\n4711\n", "-1\nretort\n", "4711", "99999999999999999999\nretort\n"})
    void rubbishIsNobody(String text) {
        assertThat(LockOwner.parse(text)).isEmpty();
    }
}
