package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.database.LiveDatabase;
import dev.retort.database.ReadScope;
import dev.retort.operation.Operation;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** H2 speaks in other databases' words in other modes, and stores names in other letters where it is told to. */
class H2ModesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                ";MODE=REGULAR",
                ";MODE=STRICT",
                ";MODE=LEGACY",
                ";MODE=PostgreSQL",
                ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                ";MODE=MySQL",
                ";MODE=MySQL;DATABASE_TO_LOWER=TRUE",
                ";MODE=MariaDB;DATABASE_TO_UPPER=FALSE",
                ";MODE=Oracle",
                ";MODE=Oracle;DEFAULT_NULL_ORDERING=HIGH",
                ";MODE=MSSQLServer",
                ";MODE=MSSQLServer;DATABASE_TO_UPPER=FALSE",
                ";MODE=DB2",
                ";MODE=Derby",
                ";MODE=HSQLDB",
                ";CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                ";DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
            })
    void anApplicationComesChangesAndGoes(String settings) throws SQLException {
        Evolution evolution = isValidated(settings) ? Evolution.validated() : Evolution.unvalidated();
        String made = H2Server.INSTANCE.create(settings);
        evolution.ofWhatHibernateMade(made);
        H2Server.INSTANCE.drop(made);
        String empty = H2Server.INSTANCE.create(settings);
        evolution.ofNothing(empty);
        H2Server.INSTANCE.drop(empty);
    }

    @Test
    void namesInOtherLettersAreTheSameWhereTheDatabaseSaysSo() throws SQLException {
        String url = H2Server.INSTANCE.create(";CASE_INSENSITIVE_IDENTIFIERS=TRUE");
        String script = "create table \"Orders\" (\"Id\" bigint primary key, \"Total\" integer);"
                + " create table lines (id bigint primary key, order_id bigint,"
                + " constraint lines_order foreign key (order_id) references \"Orders\")";
        SqlSide model = new SqlSide(
                "create table orders (id bigint primary key, total bigint);"
                        + " create table \"Lines\" (id bigint primary key, order_id bigint,"
                        + " constraint lines_order foreign key (order_id) references orders)",
                ReadScope.DEFAULT_SCHEMA,
                H2Server.INSTANCE);
        try (Connection connection = DriverManager.getConnection(url);
                LiveDatabase database = LiveDatabase.of(connection)) {
            H2Server.INSTANCE.run(script, connection.createStatement());
            SchemaPlan plan = new Planner(database, model, ReadScope.DEFAULT_SCHEMA).plan();
            assertThat(plan.upgrade())
                    .extracting(operation -> operation.summary().toString().replaceAll(" +", " "))
                    .containsExactly("~ column Orders.Total integer to bigint");
            execute(connection, database, plan.upgrade());
            assertThat(new Planner(database, model, ReadScope.DEFAULT_SCHEMA)
                            .plan()
                            .summary())
                    .isEmpty();
        }
        H2Server.INSTANCE.drop(url);
    }

    /**
     * Where names are stored as they are written, Hibernate does not find the tables that it made itself; in Oracle's mode a DATE is a
     * moment, which it takes for another type than the one that it asked for.
     */
    private static boolean isValidated(String settings) {
        return !settings.contains("DATABASE_TO_UPPER=FALSE") && !settings.contains("MODE=Oracle");
    }

    private static void execute(Connection connection, LiveDatabase database, List<Operation> operations)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Operation operation : operations) {
                for (String sql : database.dialect().statements(operation, operations)) {
                    statement.execute(sql);
                }
            }
        }
    }
}
