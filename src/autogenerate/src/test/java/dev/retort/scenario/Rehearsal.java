package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.database.LiveDatabase;
import dev.retort.dialect.SessionSetting;
import dev.retort.dialect.StoredObject;
import dev.retort.diff.Comparison;
import dev.retort.diff.DependentObject;
import dev.retort.diff.DependentView;
import dev.retort.diff.Judge;
import dev.retort.diff.SchemaComparison;
import dev.retort.hazard.TableSizes;
import dev.retort.history.Journal;
import dev.retort.history.VersionTable;
import dev.retort.migration.Migration;
import dev.retort.operation.Operation;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import dev.retort.plan.Stage;
import dev.retort.plan.Stages;
import dev.retort.proof.FilledTables;
import dev.retort.proof.ProofFailedException;
import dev.retort.schema.OrdinalColumn;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import dev.retort.schema.View;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Takes a scenario up, down and up again in a database of its own. */
final class Rehearsal implements AutoCloseable {

    private final Scenario scenario;
    private final Side before;
    private final Side after;
    private final String url;
    private final Connection connection;
    private final LiveDatabase database;

    Rehearsal(Scenario scenario) throws SQLException {
        this.scenario = scenario;
        this.before = scenario.before();
        this.after = new ReadOnce(scenario.after());
        this.url = scenario.server().create();
        this.connection = DriverManager.getConnection(url);
        this.database = LiveDatabase.of(connection);
    }

    void run() throws Exception {
        before.build(url, connection);
        if (before.hasEntities()) {
            complete(before);
            assertNothingToDo(plan(before), "Hibernate's own export of before");
        }
        run(scenario.rows());
        Planner planner = new Planner(database, after, scenario.scope().withOwnTables(VersionTable.NAME, Journal.NAME))
                .withOrdinals(recordedOrdinals());
        SchemaPlan plan = planner.compare(planner.read(), scenario.renames());
        if (scenario.changesNothing()) {
            assertThat(plan.summary()).as("nothing changes").isEmpty();
        }
        WrittenPlan written = new WrittenPlan(plan);
        written.isExpectedIn(scenario);
        assertOperationsLeadToDesired(plan);
        LoadedMigration migration = LoadedMigration.of(WrittenPlan.CLASS_NAME, written.source());
        assertThat(migration.upgrade()).as("loaded upgrade").isEqualTo(plan.upgrade());
        assertThat(migration.downgrade()).as("loaded downgrade").isEqualTo(plan.downgrade());
        assertProof(plan, planner, migration);
        Rows rows = rows(plan.current());
        FilledTables.fill(database, plan.current(), plan.upgrade(), plan.downgrade());
        Checksums checksums = Checksums.of(plan.current(), plan.desired(), scenario.losses());
        Map<QualifiedName, Checksums.Sum> sums = checksums.in(connection, database.dialect());
        Checksums above = Checksums.of(plan.current(), plan.desired(), changed(plan));
        Map<QualifiedName, Checksums.Sum> kept = above.in(connection, database.dialect());
        Catalogue start = catalogue();
        List<DependentView> views = database.dependents().views();
        List<DependentObject> objects = objects();
        String upgrade = upgradeAndCheck(migration, rows, changed(plan));
        above.areIn(connection, database.dialect(), kept, "after upgrade");
        String arrived = arrived();
        assertThat(undeclared(database.dependents().views(), plan))
                .as("views after upgrade")
                .isEqualTo(undeclared(views, plan));
        String downgrade = execute(migration.downgrade());
        scenario.golden("catalogue.txt")
                .holds(titled("after upgrade", arrived)
                        + titled("after downgrade", catalogue().differenceTo(start)));
        scenario.golden("upgrade.sql").holds(upgrade);
        scenario.golden("downgrade.sql").holds(downgrade);
        assertThat(database.dependents().views()).as("views after downgrade").isEqualTo(views);
        assertThat(objects()).as("objects after downgrade").isEqualTo(objects);
        Schema again = plan(after).current();
        assertSame(again, plan.current(), "read after downgrade");
        assertThat(again.views())
                .as("views read after downgrade")
                .isEqualTo(plan.current().views());
        if (plan.upgrade().stream().noneMatch(Rehearsal::movesColumns)) {
            assertThat(columns(again)).as("columns after downgrade").isEqualTo(columns(plan.current()));
        }
        assertThat(options(again)).as("options after downgrade").isEqualTo(options(plan.current()));
        validate(before);
        rows.survivedIn(rows(again), scenario.losses());
        checksums.areIn(connection, database.dialect(), sums, "after downgrade");
        upgradeAndCheck(migration, rows, changed(plan));
        above.areIn(connection, database.dialect(), kept, "after the second upgrade");
    }

    /** What does not survive, and the numbers that are others until the way back. */
    private List<String> changed(SchemaPlan plan) {
        Stream<String> renumbered = plan.upgrade().stream()
                .filter(Operation.AlterOrdinals.class::isInstance)
                .map(Operation.AlterOrdinals.class::cast)
                .filter(alter -> !alter.change().moves().isEmpty())
                .map(alter -> alter.table() + "." + alter.column());
        return Stream.concat(scenario.losses().stream(), renumbered).toList();
    }

    private List<OrdinalColumn> recordedOrdinals() {
        return scenario.recordsOrdinals()
                ? before.read(database.server(), database.defaultSchema()).ordinals()
                : List.of();
    }

    /** What leans on something and is no part of a table, which would be compared. */
    private List<DependentObject> objects() {
        return database.dependents().objects().stream()
                .filter(object -> !object.part())
                .toList();
    }

    /** The views of which no entity says what they select. What a query reads may get another type, and with it a cast more. */
    private static List<View> undeclared(List<DependentView> views, SchemaPlan plan) {
        return views.stream()
                .map(view -> view.view().withQuery(""))
                .filter(view -> plan.desired().declaredViews().stream()
                        .noneMatch(declared -> declared.name().equals(view.name())))
                .toList();
    }

    private String upgradeAndCheck(LoadedMigration migration, Rows rows, List<String> changed) throws SQLException {
        String script = execute(migration.upgrade());
        SchemaPlan upgraded = plan(after);
        assertNothingToDo(upgraded, "upgraded");
        validate(after);
        rows.survivedIn(rows(upgraded.current()), changed);
        return script;
    }

    private void validate(Side side) {
        if (scenario.isExportable() && scenario.server().isValidated(database.read(scenario.scope()))) {
            side.validate(url);
        }
    }

    private static String titled(String title, String lines) {
        return lines.isEmpty() ? "" : title + "\n" + lines;
    }

    private Catalogue catalogue() throws SQLException {
        return Catalogue.of(connection, scenario.server(), scenario.scope());
    }

    /** What the server says beyond a database that was made straight from after: of entities by Hibernate, which chooses other names. */
    private String arrived() throws SQLException {
        return after.hasEntities()
                ? catalogue().withoutChosenNames().differenceTo(exported().withoutChosenNames())
                : catalogue().differenceTo(after.catalogue(scenario.scope()));
    }

    private Catalogue exported() throws SQLException {
        if (!scenario.isExportable()
                || scenario.server().catalogue(scenario.scope()).isEmpty()) {
            return Catalogue.NOTHING;
        }
        try (Rehearsal hibernate = new Rehearsal(scenario)) {
            after.build(hibernate.url, hibernate.connection);
            hibernate.complete(after);
            return hibernate.catalogue();
        }
    }

    private Rows rows(Schema schema) throws SQLException {
        return Rows.of(connection, database.dialect(), schema);
    }

    private SchemaPlan plan(Side side) {
        Planner planner = new Planner(database, side, scenario.scope());
        return planner.compare(planner.read(), scenario.renames());
    }

    private static void assertNothingToDo(SchemaPlan plan, String where) {
        assertThat(plan.upgrade()).as(where).isEmpty();
    }

    /** A trial of its own, with rows that nobody chose, of the forms in which nobody waits where there are such. */
    private void assertProof(SchemaPlan plan, Planner planner, LoadedMigration migration)
            throws IOException, ReflectiveOperationException {
        if (plan.upgrade().isEmpty()) {
            return;
        }
        Set<Operation> refused = new HashSet<>();
        while (!isProven(plan, planner, migration, refused)) {
            assertThat(refused)
                    .as("refused while others write")
                    .hasSizeLessThan(plan.upgrade().size() + 1);
        }
    }

    /** Whether the server carries out all that it is to do while others write; what it refuses is added. */
    private boolean isProven(SchemaPlan plan, Planner planner, LoadedMigration migration, Set<Operation> refused)
            throws IOException, ReflectiveOperationException {
        List<Stage> stages = Stages.safe(plan, TableSizes.UNKNOWN, refused);
        boolean plain = stages.equals(Stage.whole(plan));
        List<Migration> migrations = plain ? List.of(migration.migration()) : new StagedFiles(plan, stages).load();
        try {
            String proof = new ScenarioProof(database, url).of(plan, planner, stages, migrations);
            scenario.golden("safe.sql").holds(plain ? "" : new StagedFiles(plan, stages).sql());
            scenario.golden("proof.txt").holds(proof);
            return true;
        } catch (ProofFailedException failed) {
            if (!refused.add(failed.notOnline().orElseThrow(() -> failed))) {
                throw failed;
            }
            return false;
        }
    }

    /** In memory: what is there, changed by each operation in turn, is what is wanted. */
    private void assertOperationsLeadToDesired(SchemaPlan plan) {
        Schema schema = plan.current();
        for (Operation operation : plan.upgrade()) {
            schema = operation.applyTo(schema, database.dialect());
        }
        SchemaComparison comparison = new SchemaComparison(database.dialect(), database.judge());
        assertThat(comparison.compare(schema, plan.desired()).operations())
                .as("upgraded in memory")
                .isEmpty();
        for (Operation operation : plan.downgrade()) {
            schema = operation.applyTo(schema, database.dialect());
        }
        assertSame(schema, plan.current(), "downgraded in memory");
    }

    private void assertSame(Schema schema, Schema expected, String where) {
        SchemaComparison comparison = new SchemaComparison(database.dialect(), Judge.NONE);
        for (Comparison difference :
                List.of(comparison.compare(schema, expected), comparison.compare(expected, schema))) {
            assertThat(difference.operations()).as(where).isEmpty();
            assertThat(difference.notes()).as(where).isEmpty();
        }
        assertThat(schema.sequences()).as(where).isEqualTo(expected.sequences());
    }

    /** What is kept whatever the other side says, so that no comparison tells of its loss. */
    private static List<TableOptions> options(Schema schema) {
        return schema.tables().stream().map(Table::options).toList();
    }

    private static List<String> columns(Schema schema) {
        return schema.tables().stream()
                .flatMap(table -> table.columns().stream().map(column -> table.name() + "." + column.name()))
                .toList();
    }

    /** A column that comes back comes back behind the others. */
    private static boolean movesColumns(Operation operation) {
        return operation instanceof Operation.DropColumn
                || operation instanceof Operation.AlterColumn alter
                        && alter.before().generated() != alter.after().generated();
    }

    /** Adds what Hibernate's own export leaves out, which must be all that there is to do. */
    private void complete(Side side) throws SQLException {
        List<Operation> missing = plan(side).upgrade();
        if (missing.stream().allMatch(scenario.server()::isLeftOut)) {
            execute(missing);
        }
    }

    /** One transaction, as the runner has it; answers what it executed. */
    private String execute(List<Operation> operations) throws SQLException {
        StringBuilder script = new StringBuilder();
        List<SessionSetting> settings = database.dialect().sessionSettings(operations);
        List<String> back = new ArrayList<>();
        for (SessionSetting setting : settings) {
            back.add(setting.set() + value(setting.query()));
            run(setting.set() + setting.value());
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (List<Operation> part : database.dialect().parts(operations)) {
                for (String sql : database.dialect().statements(part, operations, stored(database, connection, part))) {
                    execute(statement, sql);
                    script.append(sql).append(";\n");
                }
            }
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
        for (String sql : back) {
            run(sql);
        }
        return script.toString();
    }

    private String value(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    /** What the database has stored that a part is made of. */
    static List<StoredObject> stored(LiveDatabase database, Connection connection, List<Operation> part)
            throws SQLException {
        List<StoredObject> stored = new ArrayList<>();
        Optional<String> query = database.dialect().storedQuery(part);
        if (query.isPresent()) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query.get())) {
                while (rows.next()) {
                    stored.add(new StoredObject(
                            rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
                }
            }
        }
        return stored;
    }

    private static void execute(Statement statement, String sql) {
        try {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new AssertionError("refused: " + sql + "\n" + failure.getMessage(), failure);
        }
    }

    private void run(String script) throws SQLException {
        if (script.isBlank()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            scenario.server().run(script, statement);
        }
    }

    /** Entities that start on an empty database: Retort makes what Hibernate would have made. */
    static void fromEmpty(Scenario scenario, EntitySide side) throws SQLException {
        try (Rehearsal retort = new Rehearsal(scenario);
                Rehearsal hibernate = new Rehearsal(scenario)) {
            retort.execute(retort.plan(side).upgrade());
            assertNothingToDo(retort.plan(side), "made by Retort");
            retort.validate(side);
            side.build(hibernate.url, hibernate.connection);
            hibernate.complete(side);
            assertNothingToDo(hibernate.plan(side), "made by Hibernate");
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
        scenario.server().drop(url);
    }
}
