package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Shell.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From entities to an H2 and back: in a file, behind a server, in memory, and the one that Retort brings along. */
class H2WholeWayTest {

    private static final String NOTE = """
            import jakarta.persistence.*;
            @Entity @Table(name = "note")
            public class Note {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                @Column(nullable = false, length = 40, comment = "what it is about") String title;
                @ManyToOne Note parent;
            }
            """;

    private static final String TABLES = "select TABLE_NAME from INFORMATION_SCHEMA.TABLES"
            + " where TABLE_TYPE = 'BASE TABLE' and upper(TABLE_SCHEMA) = 'PUBLIC' and upper(TABLE_NAME) not like 'RETORT%'";

    @TempDir
    Path folder;

    private Project project(String url) {
        return Project.at(folder, url).entity("Note", NOTE);
    }

    private String file() {
        return "jdbc:h2:file:" + folder.resolve("data");
    }

    private static List<String> query(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private static void thereAndBack(Project project, String url, String table) throws SQLException {
        assertThat(project.done("autogenerate", "-m", "create note")).contains("+ table " + table);
        assertThat(query(url, TABLES)).isEmpty();
        project.done("upgrade");
        assertThat(query(url, TABLES)).containsExactly(table);
        assertThat(project.run("check", "--quiet")).isEqualTo(new Result(0, "Models and schema are in sync.\n", ""));
        assertThat(project.done("current")).contains("create note");
        assertThat(project.done("history", "--journal")).contains("  upgrade  ");
        assertThat(query(url, "select abs(datediff(minute, started_at, current_timestamp)) < 5 from retort_history"))
                .containsExactly("TRUE");
        project.done("downgrade", "base");
        assertThat(query(url, TABLES)).isEmpty();
        assertThat(query(url, "select outcome from retort_history")).containsExactly("done", "done");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";DATABASE_TO_LOWER=TRUE", ";DATABASE_TO_UPPER=FALSE"})
    void aFileThereAndBack(String settings) throws SQLException {
        String url = file() + settings;
        thereAndBack(project(url), url, settings.isEmpty() ? "NOTE" : "note");
    }

    /** Names may be given in the letters of the entities, of which H2 makes capitals. */
    @ParameterizedTest
    @ValueSource(strings = {"note.title=note.subject", "NOTE.TITLE=SUBJECT", "Note.title=memo.subject"})
    void renamesAreNamedInTheLettersOfTheModel(String column) throws SQLException {
        Project project = project(file()).variable("RETORT_PROOF", "false");
        project.done("autogenerate", "-m", "create note");
        project.done("upgrade");
        query(file(), "select ID from final table (insert into NOTE (TITLE) values ('kept'))");
        project.entity("Note", NOTE.replace("title", "subject").replace("\"note\"", "\"memo\""));

        project.done("autogenerate", "-m", "next", "--rename", column, "--rename", "note=memo");
        project.done("upgrade");
        project.done("check");
        assertThat(query(file(), "select SUBJECT from MEMO")).containsExactly("kept");
    }

    /** A label goes that a row still holds: the change stops, and goes on once the row has another one. */
    @Test
    void anEnumerationLosesALabelThatARowHolds() throws SQLException {
        Project project = Project.at(folder, file())
                .migration(
                        "a1",
                        "",
                        "op.createEnumType(enumType(\"KIND\", \"CALM\", \"WILD\"));"
                                + " op.createTable(table(\"MOOD\").column(\"ID\", integer()).column(\"KIND\", type(\"kind\")));",
                        "op.dropTable(\"MOOD\"); op.dropEnumType(\"KIND\");")
                .migration(
                        "b1",
                        "a1",
                        "op.alterEnumType(from(enumType(\"KIND\", \"CALM\", \"WILD\")), to(enumType(\"KIND\", \"CALM\", \"GLAD\")));",
                        "op.alterEnumType(from(enumType(\"KIND\", \"CALM\", \"GLAD\")), to(enumType(\"KIND\", \"CALM\", \"WILD\")));");
        project.done("upgrade", "a1");
        query(file(), "select 1 from final table (insert into MOOD values (1, 'CALM'), (2, 'WILD'))");
        Result refused = project.run("upgrade");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("1 of 6 statements are done", "--resume");
        query(file(), "select 1 from final table (update MOOD set KIND = 'CALM' where ID = 2)");
        project.done("upgrade", "--resume");
        query(file(), "select 1 from final table (insert into MOOD values (3, 'GLAD'))");
        assertThat(query(file(), "select DOMAIN_NAME from INFORMATION_SCHEMA.DOMAINS"))
                .containsExactly("KIND");
        assertThat(project.run("upgrade", "base:head", "--sql").err()).contains("No script can be written");
    }

    @Test
    void aServerThereAndBack() throws SQLException {
        Server server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists", "-baseDir", folder.toString())
                .start();
        try {
            String url = "jdbc:h2:tcp://localhost:" + server.getPort() + "/./data";
            thereAndBack(project(url + ";USER=sa;PASSWORD=tiger"), url + ";USER=sa;PASSWORD=tiger", "NOTE");
        } finally {
            server.stop();
        }
    }

    /** A text that is empty is NULL there. */
    @Test
    void aDatabaseInTheModeOracleHasAProof() {
        assertThat(project(file() + ";MODE=Oracle").done("autogenerate", "-m", "create note"))
                .contains("Proven on H2");
    }

    @Test
    void aDatabaseInMemoryThereAndBack() throws SQLException {
        String url = "jdbc:h2:mem:whole_way;DB_CLOSE_DELAY=-1";
        thereAndBack(project(url), url, "NOTE");
    }

    @Test
    void whatRetortBringsAlongStaysInItsFolder() {
        Project project = project("embedded:h2");
        project.done("autogenerate", "-m", "create note");
        project.done("upgrade");
        assertThat(folder.resolve(".retort/h2/database.mv.db")).exists();
        assertThat(folder.resolve(".retort/.gitignore")).hasContent("*");
        assertThat(project.run("check", "--quiet")).isEqualTo(new Result(0, "Models and schema are in sync.\n", ""));
        project.done("downgrade", "base");
        assertThat(project.run("check", "--quiet").exitCode()).isNotZero();
    }

    @Test
    void aWrongPasswordIsTold() throws SQLException {
        query(file() + ";USER=sa;PASSWORD=tiger", "select 1");
        Result refused = Project.at(folder, file() + ";USER=sa;PASSWORD=lion").run("current");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err())
                .contains("the server refuses the password")
                .doesNotContain("lion")
                .doesNotContain("tiger");
        assertThat(refused.err().strip().lines()).hasSize(1);
    }

    @Test
    void aFileThatAnotherProcessHasIsTold() throws SQLException, IOException, InterruptedException {
        query(file(), "select 1");
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holding.class.getName(),
                        file())
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("open");
            Result refused = Project.at(folder, file()).run("current");
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.err()).contains("another process has the file open");
            assertThat(refused.err().strip().lines()).hasSize(1);
        } finally {
            other.destroy();
            assertThat(other.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Another process that has the file of a database open until it is ended. */
    static final class Holding {
        private Holding() {}

        public static void main(String[] arguments) throws SQLException, IOException {
            try (Connection connection = DriverManager.getConnection(arguments[0])) {
                System.out.println(connection.isValid(1) ? "open" : "closed");
                System.in.read();
            }
        }
    }

    @Test
    void whatAnInterruptedMigrationLeftIsTold() throws SQLException {
        Project project = project(file());
        project.migration(
                "000000000001",
                "",
                "op.execute(\"create table a (id int)\"); op.execute(\"create table b (id nowhere)\");",
                "");

        Result failed = project.run("upgrade");
        assertThat(failed.exitCode()).isNotZero();
        assertThat(failed.err()).contains("1 of 2 statements are done and stay").doesNotContain("SQL statement:");
        assertThat(query(file(), TABLES)).containsExactly("A");
        assertThat(query(file(), "select outcome || ' ' || statements_done from retort_history"))
                .containsExactly("incomplete 1");
        Result again = project.run("upgrade");
        assertThat(again.exitCode()).isNotZero();
        assertThat(again.err()).contains("stamp base");
    }

    @Test
    void anotherRunnerIsWaitedForAndNamed() throws SQLException {
        String url = "jdbc:h2:mem:waited_for;DB_CLOSE_DELAY=-1";
        Project project = project(url + ";USER=sa;PASSWORD=");
        project.migration("000000000001", "", "op.execute(\"create table a (id int)\");", "");
        try (Connection other = DriverManager.getConnection(url, "sa", "");
                Statement statement = other.createStatement()) {
            project.done("stamp", "base");
            statement.execute(
                    "update PUBLIC.RETORT_LOCK set HOLDER = session_id(),"
                            + " SINCE = (select SESSION_START from INFORMATION_SCHEMA.SESSIONS where SESSION_ID = session_id())");
            Result waited = project.run("upgrade", "--lock-timeout", "1s");
            assertThat(waited.exitCode()).isNotZero();
            assertThat(waited.err()).contains("of user SA");
        }
        project.done("upgrade");
        assertThat(query(url + ";USER=sa;PASSWORD=", TABLES)).containsExactly("A");
    }
}
