package dev.retort.lint;

import static dev.retort.lint.Linted.on;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said of a text of several statements, database by database. */
class LintedSeveralStatementsTest {

    /** MySQL and MariaDB refuse them, SQLite runs the first, H2 and PostgreSQL run all, as {@code SeveralStatementsTest} measures. */
    @Test
    void severalStatementsAreToldWhereTheyAreNotRun() {
        String two = "insert into notes (id) values (1); insert into notes (id) values (2);";
        assertThat(on("mysql", two)).containsExactly("several-statements");
        assertThat(on("mariadb", two)).containsExactly("several-statements");
        assertThat(on("sqlite", two)).containsExactly("statements-passed-over");
        assertThat(on("h2", two)).isEmpty();
        assertThat(on("postgresql", two)).isEmpty();
        assertThat(on("sqlite", "insert into notes (id) values (1); -- one; two\n"))
                .isEmpty();
        assertThat(on("sqlite", "create trigger t after insert on notes begin delete from notes where id = 1; end"))
                .containsExactly("sql-not-read");
    }
}
