package dev.retort.scenario;

import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.integer;
import static dev.retort.migration.Definitions.table;
import static dev.retort.migration.Definitions.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.dialect.InexpressibleOperationException;
import dev.retort.migration.ColumnDefinition;
import dev.retort.migration.ForeignKeyDefinition;
import dev.retort.migration.From;
import dev.retort.migration.TableDefinition;
import dev.retort.migration.To;
import dev.retort.operation.Operation;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import java.sql.SQLException;
import java.util.List;
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
        return TestServer.presentOf("mysql", "mariadb");
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whatTheServerRefusesIsRefusedBefore(TestServer server) throws Exception {
        try (ServerDatabase database = ServerDatabase.on(server)) {
            database.execute("create table p (id int primary key)");
            for (String column : List.of("r", "g")) {
                for (UnaryOperator<TableDefinition> reader : READERS) {
                    for (UnaryOperator<ForeignKeyDefinition> action : ACTIONS) {
                        ForeignKeyDefinition key =
                                action.apply(foreignKey("f", column).references("p", "id"));
                        assertSame(
                                database,
                                op -> op.createTable(reader.apply(base()).foreignKey(key)));
                        assertSame(database, op -> {
                            op.createTable(reader.apply(base()));
                            op.addForeignKey("t", key);
                        });
                    }
                }
            }
        }
    }

    /** The generated column is in the database, the foreign key in the entities: no operation tells of both. */
    @ParameterizedTest
    @MethodSource("servers")
    void whatComesBesideWhatIsThereIsRefusedByThePlan(TestServer server) throws Exception {
        try (ServerDatabase database = ServerDatabase.on(server)) {
            database.execute("create table p (id int primary key)");
            TableDefinition generated = base().column("g", integer().generatedAs("r + 1"));
            database.run(OneWay.operations(op -> op.createTable(generated)));
            ForeignKeyDefinition key =
                    foreignKey("f", "r").references("p", "id").onDelete(ReferentialAction.SET_NULL);
            Schema desired = OneWay.operations(op -> op.addForeignKey("t", key))
                    .get(0)
                    .applyTo(database.read(), database.dialect());
            assertThatThrownBy(() -> database.plan(desired))
                    .isInstanceOf(InexpressibleOperationException.class)
                    .hasMessageEndingWith(
                            " changes no column by a foreign key that the stored generated column 'g' reads, as"
                                    + " the foreign key on r of table 't' is to do (on delete set null, on update no action):"
                                    + " leave the actions out and let the application do it, or make the generated column virtual");
        }
    }

    /** The foreign key is in the database, and a column comes to read what it changes. */
    @ParameterizedTest
    @MethodSource("servers")
    void whatAColumnReadsFromNowOnIsRefusedByThePlan(TestServer server) throws Exception {
        try (ServerDatabase database = ServerDatabase.on(server)) {
            database.execute("create table p (id int primary key)");
            ForeignKeyDefinition key =
                    foreignKey("f", "r").references("p", "id").onDelete(ReferentialAction.SET_NULL);
            TableDefinition table = base().column("g", integer()).foreignKey(key);
            database.run(OneWay.operations(op -> op.createTable(table)));
            assertRefused(database, from(integer()), to(integer().generatedAs("r + 1")));
            if (server.family().equals("mariadb")) {
                assertRefused(database, from(integer()), to(integer().check("r > 0")));
            }
            assertThatNoException()
                    .isThrownBy(
                            () -> plan(database, from(integer()), to(integer().comment("r > 0"))));
        }
    }

    private static void assertRefused(
            ServerDatabase database, From<ColumnDefinition> before, To<ColumnDefinition> after) {
        assertThatThrownBy(() -> plan(database, before, after))
                .isInstanceOf(InexpressibleOperationException.class)
                .hasMessageContaining(" changes no column by a foreign key that ");
    }

    private static void plan(ServerDatabase database, From<ColumnDefinition> before, To<ColumnDefinition> after) {
        database.plan(OneWay.operations(op -> op.alterColumn("t", "g", before, after))
                .get(0)
                .applyTo(database.read(), database.dialect()));
    }

    /** One refuses where the other does, and what is refused leaves no table. */
    private static void assertSame(ServerDatabase database, OneWay upgrade) throws SQLException {
        List<Operation> migration = OneWay.operations(upgrade);
        database.execute("drop table if exists t");
        assertThat(database.isRefusedBefore(migration))
                .as("%s: %s", database.dialect().name(), migration)
                .isEqualTo(database.isRefused(migration));
    }

    private static TableDefinition base() {
        return table("t")
                .column("id", integer().notNull())
                .column("r", integer())
                .primaryKey("t_pkey", "id");
    }
}
