package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.SeveralStatements;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each server and its driver make of several statements in one text, as long as the address does not say otherwise. */
class SeveralStatementsTest {

    static List<TestServer> servers() {
        return TestServer.present();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void becomesOfThemWhatTheDialectSays(TestServer server) throws SQLException {
        String url = server.create();
        try (Connection connection = DriverManager.getConnection(url.replace("&allowMultiQueries=true", ""));
                Statement statement = connection.createStatement()) {
            statement.execute("create table t (id integer)");
            assertThat(fate(statement)).isEqualTo(server.dialect().severalStatements());
        } finally {
            server.drop(url);
        }
    }

    private static SeveralStatements fate(Statement statement) throws SQLException {
        try {
            statement.execute("insert into t values (1); insert into t values (2)");
        } catch (SQLException refused) {
            return SeveralStatements.REFUSED;
        }
        try (ResultSet rows = statement.executeQuery("select count(*) from t")) {
            rows.next();
            return rows.getInt(1) == 1 ? SeveralStatements.FIRST_ALONE : SeveralStatements.RUN;
        }
    }
}
