package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.codegen.MigrationFile;
import dev.retort.codegen.MigrationSpec;
import dev.retort.database.ReadScope;
import dev.retort.diff.GeneratedSchemas;
import dev.retort.diff.RandomSchema;
import dev.retort.history.Journal;
import dev.retort.history.MigrationScript;
import dev.retort.history.VersionTable;
import dev.retort.operation.Operation;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import dev.retort.runner.MigrationRunner;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Gates 2 and 3 for schemas that nobody thought of: through source, and on a real server. */
class GeneratedSchemasOnServerTest {

    private static final String CLASS_NAME = "V1";
    private static final ReadScope SCOPE = ReadScope.DEFAULT_SCHEMA.withOwnTables(VersionTable.NAME, Journal.NAME);

    @Provide
    Arbitrary<Schema> ofPostgreSql() {
        return GeneratedSchemas.of(random -> new RandomSchema(random).schema());
    }

    @Provide
    Arbitrary<Schema> ofMariaDb() {
        return takenBy(MariaDbServer.INSTANCE::takes);
    }

    @Provide
    Arbitrary<Schema> ofH2() {
        return takenBy(H2Server.INSTANCE::takes);
    }

    @Provide
    Arbitrary<Schema> ofSqlite() {
        return takenBy(SqliteServer.INSTANCE::takes);
    }

    private static Arbitrary<Schema> takenBy(Predicate<Operation> server) {
        return GeneratedSchemas.of(random -> new RandomSchema(random, server).schema());
    }

    @Property(tries = 100, seed = GeneratedSchemas.SEED, shrinking = ShrinkingMode.OFF)
    void onPostgreSql(@ForAll("ofPostgreSql") Schema first, @ForAll("ofPostgreSql") Schema second) throws Exception {
        theMigrationLeadsThereAndBack(first, second, PostgreSqlServer.INSTANCE);
    }

    @Property(tries = 25, seed = GeneratedSchemas.SEED, shrinking = ShrinkingMode.OFF)
    void onMariaDb(@ForAll("ofMariaDb") Schema first, @ForAll("ofMariaDb") Schema second) throws Exception {
        theMigrationLeadsThereAndBack(first, second, MariaDbServer.INSTANCE);
    }

    @Property(tries = 50, seed = GeneratedSchemas.SEED, shrinking = ShrinkingMode.OFF)
    void onH2(@ForAll("ofH2") Schema first, @ForAll("ofH2") Schema second) throws Exception {
        theMigrationLeadsThereAndBack(first, second, H2Server.INSTANCE);
    }

    @Property(tries = 50, seed = GeneratedSchemas.SEED, shrinking = ShrinkingMode.OFF)
    void onSqlite(@ForAll("ofSqlite") Schema first, @ForAll("ofSqlite") Schema second) throws Exception {
        theMigrationLeadsThereAndBack(first, second, SqliteServer.INSTANCE);
    }

    /** Conditions name columns in small letters. Where something stands in the way, that is said and nothing is written. */
    static void theMigrationLeadsThereAndBack(Schema first, Schema second, TestServer server) throws Exception {
        try (ServerDatabase database = ServerDatabase.forSmallLettersOn(server)) {
            prepare(database);
            MigrationScript build = script("1", List.of(), loaded(plan(database, first)));
            database.runner(build).upgrade("head");
            if (server == PostgreSqlServer.INSTANCE) {
                own(database, first);
            }
            assertThat(plan(database, first).summary()).as("built").isEmpty();
            SchemaPlan plan = plan(database, second);
            if (!plan.comparison().blocked().isEmpty()) {
                return;
            }
            LoadedMigration migration = loaded(plan);
            assertThat(migration.upgrade()).isEqualTo(plan.upgrade());
            assertThat(migration.downgrade()).isEqualTo(plan.downgrade());
            MigrationRunner runner = database.runner(build, script("2", List.of("1"), migration));
            runner.upgrade("head");
            assertThat(plan(database, second).summary()).as("upgraded").isEmpty();
            runner.downgrade("1");
            assertThat(plan(database, first).summary()).as("downgraded").isEmpty();
        }
    }

    /** What columns, tables and indexes may name and no migration makes; the place is the server's, and stays. */
    private static void prepare(ServerDatabase database) throws SQLException {
        if (database.server() != PostgreSqlServer.INSTANCE) {
            return;
        }
        for (String sql : RandomSchema.DOMAINS) {
            database.execute(sql);
        }
        String place = "select 1 from pg_tablespace where spcname = '" + RandomSchema.TABLESPACE + "'";
        if (database.query(place).isEmpty()) {
            database.execute("set allow_in_place_tablespaces = true");
            database.execute("create tablespace \"" + RandomSchema.TABLESPACE + "\" location ''");
        }
    }

    /** Gives sequences to columns, which no model does. */
    private static void own(ServerDatabase database, Schema schema) throws SQLException {
        for (Sequence sequence : RandomSchema.owned(schema).sequences()) {
            if (sequence.owner() != null) {
                database.run(List.of(new Operation.AlterSequence(sequence.withOwner(null), sequence)));
            }
        }
    }

    private static SchemaPlan plan(ServerDatabase database, Schema desired) {
        boolean hasOther = database.server() == PostgreSqlServer.INSTANCE;
        ReadScope scope = hasOther ? SCOPE.withSchemas("public", RandomSchema.OTHER_SCHEMA) : SCOPE;
        return new Planner(database.live(), (product, defaultSchema) -> desired, scope).plan();
    }

    private static LoadedMigration loaded(SchemaPlan plan) throws ReflectiveOperationException {
        return LoadedMigration.of(
                CLASS_NAME,
                MigrationFile.of(new MigrationSpec(
                        "",
                        CLASS_NAME,
                        "1",
                        List.of(),
                        "generated",
                        Instant.EPOCH,
                        plan.upgrade(),
                        plan.downgrade(),
                        plan.dialect())));
    }

    private static MigrationScript script(String id, List<String> revises, LoadedMigration migration) {
        return new MigrationScript(id, revises, "generated", "", true, "generated", "none:0", migration.migration());
    }
}
