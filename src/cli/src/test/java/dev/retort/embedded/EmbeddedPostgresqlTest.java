package dev.retort.embedded;

import static dev.retort.embedded.Servers.connect;
import static dev.retort.embedded.Servers.execute;
import static dev.retort.embedded.Servers.query;
import static dev.retort.embedded.Servers.running;
import static dev.retort.embedded.Servers.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One command after the other in one process. */
class EmbeddedPostgresqlTest {
    @TempDir
    Path temporary;

    @Test
    void dataSurvivesFromCommandToCommand() throws SQLException {
        Path state = temporary.resolve(".retort");
        List<String> first = new ArrayList<>();
        try (EmbeddedServer server = start(state, first);
                Connection connection = connect(server)) {
            execute(connection, "create table kept (id int)", "insert into kept values (7)");
        }
        List<String> second = new ArrayList<>();
        try (EmbeddedServer server = start(state, second);
                Connection connection = connect(server)) {
            assertThat(query(connection, "select id from kept")).isEqualTo("7");
        }
        assertThat(first).last().asString().startsWith("creating the embedded PostgreSQL in ");
        assertThat(second).isEmpty();
        assertThat(state.resolve(".gitignore")).hasContent("*");
    }

    @Test
    void theServerIsAsMigrationsNeedIt() throws SQLException, IOException, InterruptedException {
        Servers.givenEarlierData(temporary);
        try (EmbeddedServer server = start(temporary);
                Connection connection = connect(server)) {
            assertThat(query(connection, "show server_version"))
                    .isEqualTo(PostgresqlVersion.bundled().full().replaceFirst("\\.0$", ""));
            assertThat(query(connection, "show server_encoding")).isEqualTo("UTF8");
            assertThat(query(connection, "select upper('größe')")).isEqualTo("GRÖßE");
            assertThat(query(connection, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(query(connection, "show unix_socket_directories")).isEmpty();
            assertThat(query(connection, "show fsync")).isEqualTo("on");
            assertThat(query(connection, "show log_timezone")).isEqualTo("UTC");
        }
    }

    @Test
    void closingStopsTheServerAlsoWithOpenConnectionsAndTwice() throws SQLException, IOException, InterruptedException {
        Servers.givenEarlierData(temporary);
        EmbeddedServer server = start(temporary);
        Connection connection = connect(server);
        assertThat(running(temporary)).isPresent();
        server.close();
        server.close();
        assertThat(running(temporary)).isEmpty();
        assertThat(connection.isValid(1)).isFalse();
        connection.close();
    }

    @Test
    void onlyThePasswordOpensTheDatabase() throws IOException, SQLException {
        List<String> progress = new ArrayList<>();
        try (EmbeddedServer server = start(temporary, progress)) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), "postgres", "postgres"))
                    .hasMessageContaining("password authentication failed");
            assertThat(progress).noneMatch(line -> line.contains(server.password()));
            assertThat(server.jdbcUrl()).doesNotContain(server.password());
            Layout layout = Servers.layout(temporary);
            assertThat(layout.log()).content().doesNotContain(server.password());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(layout.password())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aLostPasswordIsReplaced() throws IOException, SQLException, InterruptedException {
        Servers.givenEarlierData(temporary);
        try (EmbeddedServer server = start(temporary);
                Connection connection = connect(server)) {
            execute(connection, "create table kept (id int)");
        }
        Files.delete(Servers.layout(temporary).password());
        List<String> progress = new ArrayList<>();
        try (EmbeddedServer server = start(temporary, progress);
                Connection connection = connect(server)) {
            assertThat(query(connection, "select count(*) from kept")).isEqualTo("0");
        }
        assertThat(progress).singleElement().asString().startsWith("setting a new password");
    }

    @Test
    void aLockFileWithRubbishHarmsNobody() throws IOException, SQLException, InterruptedException {
        Servers.givenEarlierData(temporary);
        Files.write(Servers.layout(temporary).lock(), new byte[] {0, -1, 10, 7});
        try (EmbeddedServer server = start(temporary);
                Connection connection = connect(server)) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void aSecondUseInTheSameProcessIsRefusedToo() throws IOException, InterruptedException {
        Servers.givenEarlierData(temporary);
        try (EmbeddedServer server = start(temporary)) {
            assertThatThrownBy(() -> start(temporary))
                    .isInstanceOf(EmbeddedBusyException.class)
                    .hasMessageContaining(
                            "is used by pid " + ProcessHandle.current().pid() + " (retort test)");
            assertThat(server.jdbcUrl()).startsWith("jdbc:postgresql://127.0.0.1:");
        }
    }

    @Test
    void aPathTooLongForASocketWorks() throws SQLException {
        Path state = temporary.resolve("long".repeat(40)).resolve(".retort");
        try (EmbeddedServer server = start(state);
                Connection connection = connect(server)) {
            assertThat(query(connection, "show data_directory")).startsWith(state.toString());
        }
    }

    @Test
    void theProcessIdOfAnotherProgramIsSeenThrough() throws IOException, SQLException, InterruptedException {
        Servers.givenEarlierData(temporary);
        start(temporary).close();
        Path file = PostmasterFile.in(Servers.layout(temporary).data());
        Files.writeString(file, ProcessHandle.current().pid() + "\n/elsewhere\n1\n5432\n\n127.0.0.1\n1 2\nready   \n");
        try (EmbeddedServer server = start(temporary);
                Connection connection = connect(server)) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void whatIsNotPostgresqlsDataIsLeftAlone() throws IOException {
        Path file = Files.createDirectories(Servers.layout(temporary).data()).resolve("thesis.txt");
        Files.writeString(file, "years of work");
        assertThatThrownBy(() -> start(temporary))
                .isInstanceOf(EmbeddedException.class)
                .hasMessageContaining("PG_VERSION is missing")
                .hasMessageContaining("move it away");
        assertThat(file).hasContent("years of work");
        assertThat(Servers.layout(temporary).lock()).isEmptyFile();
    }

    @Test
    void aServerThatDoesNotStartSaysWhy() throws IOException, InterruptedException {
        Servers.givenEarlierData(temporary);
        start(temporary).close();
        Files.writeString(Servers.layout(temporary).data().resolve("postgresql.auto.conf"), "work_mem = 'plenty'\n");
        assertThatThrownBy(() -> start(temporary))
                .isInstanceOf(EmbeddedException.class)
                .hasMessageContaining("does not start: ")
                .hasMessageContaining("server.log");
        assertThat(running(temporary)).isEmpty();
    }
}
