package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Shell.Result;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From entities to the MySQL that {@code retort.mysql} names as {@code host:port}, whose user root has no password, and back. */
@EnabledIfSystemProperty(named = "retort.mysql", matches = ".+", disabledReason = "no MySQL is named")
class MySqlWholeWayTest {

    private static final String SERVER = System.getProperty("retort.mysql", "");
    private static final String PARAMETERS = "?user=root&allowPublicKeyRetrieval=true";

    private static final String NOTE = """
            import jakarta.persistence.*;
            @Entity @Table(name = "note")
            public class Note {
                @Id @GeneratedValue Long id;
                @Column(nullable = false, length = 40, comment = "what it is about") String title;
                @ManyToOne Note parent;
            }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void anEmptyDatabase() throws SQLException {
        query("mysql", "drop database if exists e2e_whole_way");
        query("mysql", "create database e2e_whole_way");
    }

    private Project project(String scheme) {
        return Project.at(folder, scheme + "://" + SERVER + "/e2e_whole_way" + PARAMETERS)
                .entity("Note", NOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql", "mariadb", "jdbc:mysql", "jdbc:mariadb"})
    void anEmptyDatabaseThereAndBack(String scheme) throws SQLException {
        Project project = project(scheme);

        assertThat(project.done("autogenerate", "-m", "create note")).contains("+ table note");
        assertThat(tables()).isEmpty();
        project.done("upgrade");
        assertThat(tables()).containsExactly("note", "note_SEQ");
        assertThat(inDatabase("select next_val from note_SEQ")).containsExactly("1");
        assertThat(project.run("check", "--quiet")).isEqualTo(new Result(0, "Models and schema are in sync.\n", ""));
        assertThat(project.done("history", "--journal")).contains("  upgrade  ", "  root");
        assertThat(inDatabase("select abs(timestampdiff(minute, started_at, now())) < 5 from retort_history"))
                .containsExactly("1");
        project.done("downgrade", "base");
        assertThat(tables()).isEmpty();
        assertThat(inDatabase("select outcome from retort_history")).containsExactly("done", "done");
    }

    @Test
    void whatStoppedHalfWayGoesOnOnceItIsMended() throws SQLException {
        Project project = project("mysql");
        project.migration(
                "000000000001",
                "",
                "op.execute(\"create table a (id int)\"); op.execute(\"create table b like c\");",
                "op.execute(\"drop table a\"); op.execute(\"drop table b\");");
        assertThat(project.run("upgrade").err()).contains("1 of 2 statements are done", "--resume");
        inDatabase("create table c (id int)");
        project.done("upgrade", "--resume");
        assertThat(tables()).containsExactly("a", "b", "c");
    }

    @Test
    void anotherRunnerIsWaitedForAndNamed() throws SQLException {
        Project project = project("mysql");
        project.migration("000000000001", "", "op.execute(\"create table a (id int)\");", "");
        try (Connection other = connect("e2e_whole_way");
                Statement statement = other.createStatement()) {
            statement.execute("do get_lock(concat('retort-', left(sha2(database(), 256), 40)), 0)");
            Result waited = project.run("upgrade", "--lock-timeout", "1s");
            assertThat(waited.exitCode()).isNotZero();
            assertThat(waited.err()).contains("of user root");
        }
        project.done("upgrade");
        assertThat(tables()).containsExactly("a");
    }

    private static List<String> tables() throws SQLException {
        return inDatabase("select table_name from information_schema.tables where table_schema = database()"
                + " and table_name not like 'retort%' order by 1");
    }

    private static List<String> inDatabase(String sql) throws SQLException {
        return query("e2e_whole_way", sql);
    }

    private static Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:mysql://" + SERVER + "/" + database + PARAMETERS);
    }

    /** The first column of a query, as text; nothing where the statement is none. */
    private static List<String> query(String database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            List<String> values = new ArrayList<>();
            if (statement.execute(sql)) {
                ResultSet rows = statement.getResultSet();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        }
    }
}
