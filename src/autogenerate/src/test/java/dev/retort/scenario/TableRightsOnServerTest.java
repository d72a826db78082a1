package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.database.LiveDatabase;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tables a user of MySQL may not change, whatever way the right comes; MariaDB and PostgreSQL are tried elsewhere. */
class TableRightsOnServerTest {

    private static final String USER = "rights@test";

    @ParameterizedTest
    @CsvSource({
        "grant select on HERE.* to USER, one two",
        "grant alter on HERE.* to USER, ''",
        "grant alter on *.* to USER, ''",
        "grant alter on `scenario%`.* to USER, ''",
        "grant alter on HERE.two to USER, one",
        "grant alter on HERE.* to STAFF; grant STAFF to USER; set default role STAFF to USER, ''"
    })
    void onMySql(String grants, String missing) throws SQLException {
        TestServer server = MySqlServer.INSTANCE;
        assumeTrue(server.isThere(), "MySQL runs here");
        String url = server.create();
        try (Connection connection = DriverManager.getConnection(url);
                Statement root = connection.createStatement()) {
            root.execute("drop user if exists USER; drop role if exists STAFF; create user USER; create role STAFF;"
                            .replace("USER", "'" + USER + "'@'%'")
                    + "create table one (n int); create table two (n int); grant select on HERE.* to "
                            .replace("HERE", connection.getCatalog())
                    + "'" + USER + "'@'%'");
            root.execute(grants.replace("HERE", connection.getCatalog()).replace("USER", "'" + USER + "'@'%'"));
            assertThat(String.join(" ", missing(url.replace("user=root", "user=" + USER))))
                    .isEqualTo(missing);
            assertThat(missing(url)).isEmpty();
        } finally {
            server.drop(url);
        }
    }

    /** A grant for a database counts whichever host it is for, where the user of that host has none of its own. */
    @Test
    void whatIsGrantedAtAnotherHostIsNotMissing() throws SQLException {
        TestServer server = MySqlServer.INSTANCE;
        assumeTrue(server.isThere(), "MySQL runs here");
        String url = server.create();
        String anyHost = "'hosts@test'@'%'";
        try (Connection connection = DriverManager.getConnection(url);
                Statement root = connection.createStatement()) {
            for (String user : List.of("'hosts@test'@'127.0.0.1'", "'hosts@test'@'localhost'", anyHost)) {
                root.execute("drop user if exists " + user);
                root.execute("create user " + user);
            }
            root.execute("create table one (n int)");
            root.execute("grant alter, create, insert on " + connection.getCatalog() + ".* to " + anyHost);
            String userUrl = url.replace("user=root", "user=hosts@test");
            try (Connection user = DriverManager.getConnection(userUrl);
                    Statement statement = user.createStatement()) {
                statement.execute("alter table one add m int");
            }
            assertThat(missing(userUrl)).isEmpty();
        } finally {
            server.drop(url);
        }
    }

    private static List<String> missing(String url) throws SQLException {
        List<QualifiedName> tables =
                List.of(QualifiedName.of("one"), QualifiedName.of("two"), QualifiedName.of("elsewhere"));
        List<String> missing = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(LiveDatabase.of(connection)
                        .dialect()
                        .missingRights(tables)
                        .orElseThrow())) {
            while (rows.next()) {
                missing.add(rows.getString(1).replaceFirst(", for which the right ALTER is missing$", ""));
            }
        }
        return missing;
    }
}
