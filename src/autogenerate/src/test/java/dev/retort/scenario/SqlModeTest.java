package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.database.ConnectionFailedException;
import dev.retort.database.LiveDatabase;
import dev.retort.dialect.Dialects;
import dev.retort.history.RevisionGraph;
import dev.retort.runner.MigrationRunner;
import dev.retort.runner.RefusedException;
import dev.retort.runner.RunOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Modes of MySQL and MariaDB in which texts mean something else: what is written and read holds, or is refused. */
class SqlModeTest {

    static Stream<Arguments> sessions() {
        return Stream.of(
                Arguments.of(MySqlServer.INSTANCE, "ANSI_QUOTES"),
                Arguments.of(MySqlServer.INSTANCE, ""),
                Arguments.of(MariaDbServer.INSTANCE, ""));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(MySqlServer.INSTANCE, "NO_BACKSLASH_ESCAPES"),
                Arguments.of(MariaDbServer.INSTANCE, "NO_BACKSLASH_ESCAPES"),
                Arguments.of(MariaDbServer.INSTANCE, "ANSI_QUOTES"));
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void comesChangesAndGoes(TestServer server, String mode) throws SQLException {
        Evolution.validated().ofWhatHibernateMade(in(server, mode));
        Evolution.validated().ofNothing(in(server, mode));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatTextsDoNotSurvive(TestServer server, String mode) throws SQLException {
        try (Connection connection = DriverManager.getConnection(in(server, mode))) {
            assertThatThrownBy(() -> LiveDatabase.of(connection))
                    .isInstanceOf(ConnectionFailedException.class)
                    .hasMessageContaining(mode)
                    .hasMessageContaining("sessionVariables=sql_mode");
            MigrationRunner runner = new MigrationRunner(
                    connection,
                    Dialects.byName(server.family()).orElseThrow(),
                    RevisionGraph.of(List.of()),
                    RunOptions.defaults());
            assertThatThrownBy(() -> runner.upgrade("head"))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining(mode);
        }
    }

    private static String in(TestServer server, String mode) throws SQLException {
        assumeTrue(server.isThere(), "no such server here");
        return server.create() + "&sessionVariables=sql_mode='" + mode + "'";
    }
}
