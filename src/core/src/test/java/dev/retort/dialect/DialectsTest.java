package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DialectsTest {

    @Test
    void aVersionStandsBehindAColon() {
        assertThat(Dialects.byName("postgresql:14").orElseThrow().name()).isEqualTo("PostgreSQL 14");
        assertThat(Dialects.byName("mariadb:10.6").orElseThrow().name()).isEqualTo("MariaDB 10.6");
        assertThat(Dialects.byName("mysql:8").orElseThrow().name()).isEqualTo("MySQL 8.0");
    }

    /** The newest that tests run on. */
    @Test
    void withoutVersionItIsTheNewest() {
        assertThat(Dialects.names())
                .extracting(name -> Dialects.byName(name).orElseThrow().name())
                .containsExactly("PostgreSQL 18.0", "MySQL 9.7", "MariaDB 11.4", "H2 2.4", "SQLite 3.50");
    }

    /** What a version lacks is not said of it. */
    @Test
    void theVersionCounts() {
        assertThat(Dialects.byName("postgresql:17").orElseThrow().impacts().of(Shape.ADD_COLUMN_VIRTUAL))
                .isEmpty();
        assertThat(Dialects.byName("postgresql:18").orElseThrow().impacts().of(Shape.ADD_COLUMN_VIRTUAL))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "oracle",
                "postgresql:",
                "postgresql:x",
                "postgresql:1.2.3",
                "postgresql:9999",
                ":14",
                "postgresql 14"
            })
    void whatIsNoneOfThemIsNotFound(String name) {
        assertThat(Dialects.byName(name)).isEmpty();
    }
}
