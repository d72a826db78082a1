package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalTest {

    /** MySQL and MariaDB say of NULL, of a label that goes and of a text for a number that data is truncated. */
    @Test
    void rowsRefuseWithNumbersOfTheirOwn() {
        assertThat(Refusal.of("01000", 1265)).isEqualTo(Refusal.VALUE_IN_ROWS);
        assertThat(Refusal.of("22004", 1138)).isEqualTo(Refusal.NULL_IN_ROWS);
        assertThat(Refusal.of("23502", 0)).isEqualTo(Refusal.NULL_IN_ROWS);
    }
}
