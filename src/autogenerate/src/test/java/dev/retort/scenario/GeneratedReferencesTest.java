package dev.retort.scenario;

import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.integer;
import static dev.retort.migration.Definitions.table;
import static dev.retort.migration.Definitions.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.database.LiveDatabase;
import dev.retort.database.ReadScope;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.InexpressibleOperationException;
import dev.retort.migration.ColumnDefinition;
import dev.retort.migration.ForeignKeyDefinition;
import dev.retort.migration.From;
import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.TableDefinition;
import dev.retort.migration.To;
import dev.retort.operation.Operation;
import dev.retort.plan.Planner;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What foreign keys may do to columns of which others are made: what MySQL and MariaDB refuse is refused before, and nothing else. */
class GeneratedReferencesTest {

    private static final List<UnaryOperator<ForeignKeyDefinition>> ACTIONS = List.of(
            key -> key,
            key -> key.onDelete(ReferentialAction.CASCADE),
            key -> key.onDelete(ReferentialAction.SET_NULL),
            key -> key.onUpdate(ReferentialAction.CASCADE),
            key -> key.onUpdate(ReferentialAction.SET_NULL));

    private static final List<UnaryOperator<TableDefinition>> READERS = List.of(
            table -> table.column("g", integer()),
            table -> table.column("g", integer().generatedAs("r + 1")),
            table -> table.column("g", integer().generatedVirtual("r + 1")),
            table -> table.column("g", integer()).check("c", "r > 0"),
            table -> table.column("g", integer()).check("c", "id > 0 or 'r' = ''"));

    static Stream<TestServer> servers() {
        return TestServer.present().stream()
                .filter(server -> List.of("mysql", "mariadb").contains(server.family()));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whatTheServerRefusesIsRefusedBefore(TestServer server) throws Exception {
        String url = server.create();
        try (Connection connection = DriverManager.getConnection(url);
                LiveDatabase database = LiveDatabase.of(connection);
                Statement statement = connection.createStatement()) {
            statement.execute("create table p (id int primary key)");
            for (String column : List.of("r", "g")) {
                for (UnaryOperator<TableDefinition> reader : READERS) {
                    for (UnaryOperator<ForeignKeyDefinition> action : ACTIONS) {
                        ForeignKeyDefinition key =
                                action.apply(foreignKey("f", column).references("p", "id"));
                        assertSame(
                                connection,
                                database.dialect(),
                                op -> op.createTable(reader.apply(base()).foreignKey(key)));
                        assertSame(connection, database.dialect(), op -> {
                            op.createTable(reader.apply(base()));
                            op.addForeignKey("t", key);
                        });
                    }
                }
            }
        } finally {
            server.drop(url);
        }
    }

    /** The generated column is in the database, the foreign key in the entities: no operation tells of both. */
    @ParameterizedTest
    @MethodSource("servers")
    void whatComesBesideWhatIsThereIsRefusedByThePlan(TestServer server) throws Exception {
        String url = server.create();
        try (Connection connection = DriverManager.getConnection(url);
                LiveDatabase database = LiveDatabase.of(connection);
                Statement statement = connection.createStatement()) {
            statement.execute("create table p (id int primary key)");
            TableDefinition generated = base().column("g", integer().generatedAs("r + 1"));
            run(statement, database.dialect(), operations(op -> op.createTable(generated)));
            ForeignKeyDefinition key =
                    foreignKey("f", "r").references("p", "id").onDelete(ReferentialAction.SET_NULL);
            Schema current = database.read(ReadScope.DEFAULT_SCHEMA);
            Schema desired = operations(op -> op.addForeignKey("t", key)).get(0).applyTo(current);
            assertThatThrownBy(() -> new Planner(database, (product, name) -> desired, ReadScope.DEFAULT_SCHEMA).plan())
                    .isInstanceOf(InexpressibleOperationException.class)
                    .hasMessageEndingWith(
                            " changes no column by a foreign key that the stored generated column 'g' reads, as"
                                    + " the foreign key on r of table 't' is to do (on delete set null, on update no action):"
                                    + " leave the actions out and let the application do it, or make the generated column virtual");
        } finally {
            server.drop(url);
        }
    }

    /** The foreign key is in the database, and a column comes to read what it changes. */
    @ParameterizedTest
    @MethodSource("servers")
    void whatAColumnReadsFromNowOnIsRefusedByThePlan(TestServer server) throws Exception {
        String url = server.create();
        try (Connection connection = DriverManager.getConnection(url);
                LiveDatabase database = LiveDatabase.of(connection);
                Statement statement = connection.createStatement()) {
            statement.execute("create table p (id int primary key)");
            ForeignKeyDefinition key =
                    foreignKey("f", "r").references("p", "id").onDelete(ReferentialAction.SET_NULL);
            TableDefinition table = base().column("g", integer()).foreignKey(key);
            run(statement, database.dialect(), operations(op -> op.createTable(table)));
            assertRefused(database, from(integer()), to(integer().generatedAs("r + 1")));
            if (server.family().equals("mariadb")) {
                assertRefused(database, from(integer()), to(integer().check("r > 0")));
            }
            assertThatNoException()
                    .isThrownBy(
                            () -> plan(database, from(integer()), to(integer().comment("r > 0"))));
        } finally {
            server.drop(url);
        }
    }

    private static void assertRefused(
            LiveDatabase database, From<ColumnDefinition> before, To<ColumnDefinition> after) {
        assertThatThrownBy(() -> plan(database, before, after))
                .isInstanceOf(InexpressibleOperationException.class)
                .hasMessageContaining(" changes no column by a foreign key that ");
    }

    private static void plan(LiveDatabase database, From<ColumnDefinition> before, To<ColumnDefinition> after) {
        Schema desired = operations(op -> op.alterColumn("t", "g", before, after))
                .get(0)
                .applyTo(database.read(ReadScope.DEFAULT_SCHEMA));
        new Planner(database, (product, name) -> desired, ReadScope.DEFAULT_SCHEMA).plan();
    }

    /** One refuses where the other does, and what is refused leaves no table. */
    private static void assertSame(Connection connection, Dialect dialect, Consumer<Operations> upgrade)
            throws SQLException {
        List<Operation> migration = operations(upgrade);
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists t");
            assertThat(isRefusedBefore(dialect, migration))
                    .as("%s: %s", dialect.name(), migration)
                    .isEqualTo(isRefused(statement, dialect, migration));
        }
    }

    private static boolean isRefusedBefore(Dialect dialect, List<Operation> migration) {
        try {
            migration.forEach(operation -> dialect.check(operation, migration));
            return false;
        } catch (InexpressibleOperationException refused) {
            return true;
        }
    }

    private static boolean isRefused(Statement statement, Dialect dialect, List<Operation> migration) {
        try {
            run(statement, dialect, migration);
            return false;
        } catch (SQLException refused) {
            return true;
        }
    }

    private static void run(Statement statement, Dialect dialect, List<Operation> migration) throws SQLException {
        for (Operation operation : migration) {
            for (String sql : dialect.statements(operation, migration)) {
                statement.execute(sql);
            }
        }
    }

    private static TableDefinition base() {
        return table("t")
                .column("id", integer().notNull())
                .column("r", integer())
                .primaryKey("t_pkey", "id");
    }

    private static List<Operation> operations(Consumer<Operations> upgrade) {
        return Operations.upgrade(new Migration() {
            @Override
            public void upgrade(Operations op) {
                upgrade.accept(op);
            }

            @Override
            public void downgrade(Operations op) {}
        });
    }
}
