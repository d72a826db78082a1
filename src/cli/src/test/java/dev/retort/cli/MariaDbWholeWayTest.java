package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Shell.Result;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From entities to a MariaDB and back, where each statement is committed on its own. */
class MariaDbWholeWayTest {

    private static final String NOTE = """
            import jakarta.persistence.*;
            @Entity @Table(name = "note")
            public class Note {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                @Column(nullable = false, length = 40, comment = "what it is about") String title;
                @ManyToOne Note parent;
            }
            """;

    @TempDir
    Path folder;

    private final MariaDb database = MariaDb.create();

    private Project project(String scheme) {
        Project project = Project.at(folder, database.url(scheme));
        return project.entity("Note", NOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mariadb", "mysql", "jdbc:mariadb", "jdbc:mysql"})
    void anEmptyDatabaseThereAndBack(String scheme) {
        Project project = project(scheme);

        assertThat(project.done("autogenerate", "-m", "create note")).contains("+ table note");
        assertThat(database.tables()).isEmpty();
        project.done("upgrade");
        assertThat(database.tables()).containsExactly("note");
        assertThat(project.run("check", "--quiet")).isEqualTo(new Result(0, "Models and schema are in sync.\n", ""));
        assertThat(project.done("current")).contains("create note");
        assertThat(project.done("history", "--journal")).contains("  upgrade  ").endsWith("  root\n");
        assertThat(database.query("select abs(timestampdiff(minute, started_at, now())) < 5 from retort_history"))
                .containsExactly("1");
        project.done("downgrade", "base");
        assertThat(database.tables()).isEmpty();
        assertThat(database.query("select outcome from retort_history")).containsExactly("done", "done");
    }

    @Test
    void theOneThatRetortStartsKeepsItsDataInItsFolder() {
        Project project = Project.at(folder, "embedded:mariadb").entity("Note", NOTE);

        // A second server of the same folder would wait for the first one.
        assertThat(project.done("autogenerate", "-m", "create note", "--scratch", "embedded"))
                .contains("Proven on MariaDB 11.4");
        project.done("upgrade");
        assertThat(folder.resolve(".retort/mariadb-11.4/data/retort/note.frm")).exists();
        assertThat(project.run("check", "--quiet")).isEqualTo(new Result(0, "Models and schema are in sync.\n", ""));
        project.done("downgrade", "base");
    }

    @Test
    void theOneThatRetortStartsIsAPlaceForTrials() {
        assertThat(project("mariadb").done("autogenerate", "-m", "create note", "--scratch", "embedded"))
                .contains("Proven on MariaDB 11.4 (embedded)");
    }

    @Test
    void whatAnInterruptedMigrationLeftIsTold() {
        Project project = project("mariadb");
        project.migration(
                "000000000001",
                "",
                "op.execute(\"create table a (id int)\"); op.execute(\"create table b (id int references nowhere\");",
                "");

        Result failed = project.run("upgrade");
        assertThat(failed.exitCode()).isNotZero();
        assertThat(failed.err()).contains("1 of 2 statements are done and stay");
        assertThat(database.tables()).containsExactly("a");
        assertThat(database.query("select concat(outcome, ' ', statements_done) from retort_history"))
                .containsExactly("incomplete 1");
        Result again = project.run("upgrade");
        assertThat(again.exitCode()).isNotZero();
        assertThat(again.err()).contains("stamp base");
    }

    /** Alembic H8: what MariaDB has carried out of a migration stays, and another attempt does not begin from the start. */
    @Test
    void whatStoppedHalfWayGoesOnOnceItIsMended() {
        Project project = project("mariadb");
        project.migration(
                "000000000001",
                "",
                "op.execute(\"create table a (id int)\"); op.execute(\"create table b like c\");",
                "op.execute(\"drop table a\"); op.execute(\"drop table b\");");
        assertThat(project.run("upgrade").err()).contains("1 of 2 statements are done", "--resume");
        assertThat(project.run("upgrade", "--resume").err()).contains("1 of 2 statements are done");
        database.run("create table c (id int)");
        project.done("upgrade", "--resume");
        assertThat(database.tables()).containsExactly("a", "b", "c");
        assertThat(project.done("current")).startsWith("000000000001");
        project.done("downgrade", "base");
        assertThat(database.tables()).containsExactly("c");
    }

    @Test
    void anotherRunnerIsWaitedForAndNamed() throws SQLException {
        Project project = project("mariadb");
        project.migration("000000000001", "", "op.execute(\"create table a (id int)\");", "");
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            statement.execute("do get_lock(concat('retort-', left(sha2(database(), 256), 40)), 0)");
            Result waited = project.run("upgrade", "--lock-timeout", "1s");
            assertThat(waited.exitCode()).isNotZero();
            assertThat(waited.err()).contains("of user root");
        }
        project.done("upgrade");
        assertThat(database.tables()).containsExactly("a");
    }

    /** hazards 129: no change waits for long behind a reader that is idle in its transaction. */
    @Test
    void aTableThatStaysLockedIsTold() throws SQLException {
        Project project = project("mariadb");
        project.migration("000000000001", "", "op.execute(\"create table a (id int)\");", "");
        project.done("upgrade");
        project.migration(
                "000000000002",
                "000000000001",
                "op.addColumn(\"a\", \"more\", dev.retort.migration.Definitions.integer());",
                "");
        try (Connection reader = database.connect();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("select * from a");
            Result locked = project.run("upgrade", "--lock-timeout", "1s");
            assertThat(locked.exitCode()).isEqualTo(ExitCode.LOCKED.number());
            assertThat(locked.err())
                    .contains("Nothing of it is left; the database is at 000000000001.", "is held by another session");
        }
    }

    @Test
    void aDatabaseThatIsMissingIsTold() {
        String url = database.url("mariadb").replaceAll("e2e_[0-9]+", "nowhere");
        Result missing = Project.at(folder, url).run("current");
        assertThat(missing.exitCode()).isNotZero();
        assertThat(missing.err()).contains("nowhere").doesNotContain("SQLSTATE");
    }
}
