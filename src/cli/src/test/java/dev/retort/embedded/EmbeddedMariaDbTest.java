package dev.retort.embedded;

import static dev.retort.embedded.Servers.connect;
import static dev.retort.embedded.Servers.execute;
import static dev.retort.embedded.Servers.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.database.LiveDatabase;
import dev.retort.schema.QualifiedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One command after the other on a MariaDB whose programs come from the jar, in a folder with a blank in its name. */
class EmbeddedMariaDbTest {

    /** The programs of all tests, which take a while to unpack. */
    @TempDir
    static Path shared;

    private final List<String> told = new ArrayList<>();

    private EmbeddedServer start() {
        return EmbeddedMariaDb.start(shared.resolve("a b"), "retort test", Duration.ZERO, told::add);
    }

    private static Path home() {
        return shared.resolve("a b").resolve("mariadb-11.4");
    }

    /** A jar whose programs are for another processor cannot be run, and is no place for trials. */
    @Test
    void theJarsAreForOneProcessorEach() {
        assertThat(MariaDbJar.isMadeFor("linux", "amd64")).isTrue();
        assertThat(MariaDbJar.isMadeFor("linux", "aarch64")).isFalse();
        assertThat(MariaDbJar.isMadeFor("winx64", "amd64")).isTrue();
        assertThat(MariaDbJar.isMadeFor("osx", "aarch64")).isTrue();
        assertThat(MariaDbJar.isMadeFor("osx", "x86_64")).isFalse();
    }

    @Test
    void dataSurvivesFromCommandToCommand() throws SQLException {
        try (EmbeddedServer server = start();
                Connection connection = connect(server)) {
            execute(connection, "create or replace table kept (id int)", "insert into kept values (7)");
        }
        told.clear();
        try (EmbeddedServer server = start();
                Connection connection = connect(server)) {
            assertThat(query(connection, "select id from kept")).isEqualTo("7");
        }
        assertThat(told).isEmpty();
    }

    @Test
    void onlyWhoCanReadThePasswordGetsIn() throws SQLException, IOException {
        try (EmbeddedServer server = start();
                Connection connection = connect(server)) {
            assertThat(query(connection, "select count(*) from mysql.global_priv where User <> 'mariadb.sys'"))
                    .isEqualTo("1");
            assertThat(query(connection, "select @@bind_address")).isEqualTo("127.0.0.1");
            assertThat(query(connection, "select @@character_set_server")).isEqualTo("utf8mb4");
            assertThat(query(connection, "select @@tmpdir"))
                    .isEqualTo(home().resolve("temporary").toString());
            for (String user : List.of("root", "", MariaDbProcess.USER)) {
                assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), user, ""))
                        .hasMessageContaining("Access denied");
            }
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home().resolve("password"))))
                    .isEqualTo("rw-------");
            try (Stream<Path> files = Files.list(home())) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .containsExactlyInAnyOrder("data", "password", "server.log", "server.pid", "temporary");
            }
        }
    }

    @Test
    void aLostPasswordIsNoLostDatabase() throws SQLException, IOException {
        start().close();
        Files.delete(home().resolve("password"));
        try (EmbeddedServer server = start();
                Connection connection = connect(server)) {
            assertThat(query(connection, "select database()")).isEqualTo("retort");
        }
    }

    @Test
    void aServerThatAKilledCommandLeftIsStopped() throws SQLException {
        start().close();
        MariaDbPrograms programs = MariaDbPrograms.find(shared.resolve("a b"), told::add);
        MariaDbProcess left = MariaDbProcess.start(new MariaDbData(programs, home()));
        assertThat(left.process().isAlive()).isTrue();

        try (EmbeddedServer server = start();
                Connection connection = connect(server)) {
            assertThat(left.process().isAlive()).isFalse();
            assertThat(query(connection, "select 1")).isEqualTo("1");
        }
    }

    /** Killed before the server had written its process id. */
    @Test
    void aServerWithoutAFileOfItsIdIsStopped() throws IOException {
        MariaDbProcess left = MariaDbProcess.start(prepared(home()));
        Files.delete(home().resolve("server.pid"));

        start().close();
        assertThat(left.process().isAlive()).isFalse();
    }

    /** After the machine was started anew, an id in a file may be that of a MariaDB of somebody else. */
    @Test
    void anotherMariaDbIsLeftAlone() throws IOException {
        prepared(home());
        MariaDbProcess other = MariaDbProcess.start(prepared(shared.resolve("others")));
        try {
            Files.writeString(
                    home().resolve("server.pid"), Long.toString(other.process().pid()));
            start().close();
            assertThat(other.process().isAlive()).isTrue();
        } finally {
            other.stop();
        }
    }

    private MariaDbData prepared(Path home) throws IOException {
        MariaDbPrograms programs = MariaDbPrograms.find(StateDirectory.create(shared.resolve("a b")), told::add);
        MariaDbData data = new MariaDbData(programs, Files.createDirectories(home));
        data.prepare(told::add);
        return data;
    }

    /** The dialect's question, on a server that asks for rights: where MariaDB is tried otherwise, it does not. */
    @Test
    void whatAUserMayNotChangeIsTold() throws SQLException {
        try (EmbeddedServer server = start();
                Connection owner = connect(server)) {
            execute(owner, "create or replace table one (n int)", "create or replace table two (n int)");
            assertThat(missing(server, owner, "grant select on retort.* to USER"))
                    .containsExactly("one", "two");
            assertThat(missing(server, owner, "grant select on retort.* to USER", "grant alter on retort.two to USER"))
                    .containsExactly("one");
            for (String database : List.of("retort", "`reto%`", "*")) {
                assertThat(missing(server, owner, "grant alter on " + database + ".* to USER"))
                        .as(database)
                        .isEmpty();
            }
            assertThat(missing(
                            server,
                            owner,
                            "create role staff",
                            "grant alter on retort.* to staff",
                            "grant staff to USER",
                            "set default role staff for USER"))
                    .isEmpty();
            // A grant for a database counts whichever host it is for.
            assertThat(missing(server, owner, "create user some@'%'", "grant alter on retort.* to some@'%'"))
                    .isEmpty();
        }
    }

    private static List<String> missing(EmbeddedServer server, Connection owner, String... grants) throws SQLException {
        execute(owner, "drop role if exists staff", "drop user if exists some@'%'");
        execute(owner, "create or replace user some@'127.0.0.1' identified by 'x'");
        for (String grant : grants) {
            execute(owner, grant.replace("USER", "some@'127.0.0.1'"));
        }
        List<String> missing = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), "some", "x");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(LiveDatabase.of(connection)
                        .dialect()
                        .missingRights(List.of(QualifiedName.of("one"), QualifiedName.of("two")))
                        .orElseThrow())) {
            while (rows.next()) {
                missing.add(rows.getString(1).replaceFirst(",.*", ""));
            }
        }
        return missing;
    }

    @Test
    void whyItDoesNotStartIsSaid() throws IOException {
        start().close();
        Path control = home().resolve("data").resolve("ibdata1");
        Path aside = Files.move(control, home().resolve("ibdata1"));
        Files.createDirectory(control);
        try {
            assertThatThrownBy(this::start)
                    .isInstanceOf(EmbeddedException.class)
                    .hasMessageContaining("does not start: InnoDB: ")
                    .hasMessageEndingWith("Its log is " + home().resolve("server.log") + ".");
        } finally {
            Files.delete(control);
            Files.move(aside, control);
        }
    }
}
