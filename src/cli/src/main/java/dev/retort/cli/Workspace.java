package dev.retort.cli;

import dev.retort.config.ComparisonSettings;
import dev.retort.config.ConfigException;
import dev.retort.config.DatabaseUrl;
import dev.retort.config.HazardSettings;
import dev.retort.config.MigrationSettings;
import dev.retort.config.Settings;
import dev.retort.database.LiveDatabase;
import dev.retort.database.ReadScope;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.embedded.EmbeddedServers;
import dev.retort.entity.ProjectExtensions;
import dev.retort.extension.Extensions;
import dev.retort.hazard.ConcernedTables;
import dev.retort.hazard.TableSizes;
import dev.retort.history.Journal;
import dev.retort.history.RevisionGraph;
import dev.retort.history.VersionTable;
import dev.retort.migration.Operations;
import dev.retort.operation.Operation;
import dev.retort.operation.RecordedOrdinals;
import dev.retort.plan.EntityModels;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import dev.retort.plan.Stage;
import dev.retort.plan.Stages;
import dev.retort.runner.DatabaseState;
import dev.retort.runner.MigrationDirectory;
import dev.retort.runner.MigrationRunner;
import dev.retort.runner.RunListener;
import dev.retort.runner.RunOptions;
import dev.retort.schema.OrdinalColumn;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a verb works with: the migrations of a project and its database, each had when it is first asked for. */
final class Workspace implements AutoCloseable {

    /** Retort's own tables, which are never part of a schema. */
    private static final List<String> OWN_TABLES = List.of(VersionTable.NAME, Journal.NAME);

    private final Session session;
    private final Settings settings;
    private @Nullable MigrationDirectory directory;
    private @Nullable CompiledMigrations compiled;
    private @Nullable RevisionGraph graph;
    private @Nullable DatabaseAccess access;
    private @Nullable ProjectExtensions extensions;

    Workspace(Session session) {
        this.session = session;
        this.settings = session.settings();
    }

    /** Where the migration files are and how new ones are written. */
    MigrationSettings migrations() {
        return settings.migrations();
    }

    /**
     * The migrations in their order; none where the folder does not exist yet.
     *
     * @throws dev.retort.history.MigrationException when a file does not compile or the history is broken
     */
    RevisionGraph graph() {
        if (graph == null) {
            graph = loaded();
        }
        return graph;
    }

    private RevisionGraph loaded() {
        String compiledPackage = migrations().compiledPackage();
        return compiledPackage == null ? fromFiles() : fromClassPath(compiledPackage);
    }

    private RevisionGraph fromClassPath(String compiledPackage) {
        compiled = CompiledMigrations.on(settings.classpath(), compiledPackage);
        return RevisionGraph.of(compiled.load());
    }

    private RevisionGraph fromFiles() {
        Path folder = migrations().directory();
        if (Files.notExists(folder)) {
            return RevisionGraph.of(List.of());
        }
        if (!Files.isDirectory(folder)) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "the folder of the migrations, '" + folder
                            + "', is a file or below one; name another with --migrations" + " or migrations.directory");
        }
        return RevisionGraph.of(session.during("Loading the migrations", directory()::load));
    }

    private MigrationDirectory directory() {
        if (directory == null) {
            directory = new MigrationDirectory(migrations().directory(), libraries(), stateDirectory());
        }
        return directory;
    }

    /**
     * The migrations with further ones, which have no file yet.
     *
     * @param sources the texts of the files by their names
     * @throws dev.retort.history.MigrationException when it does not compile
     */
    RevisionGraph graphWith(Map<String, String> sources) {
        return RevisionGraph.of(directory().loadWith(sources));
    }

    /**
     * What migrations may use beside Retort. Who runs them may have the files without the project's build: a migration that
     * needs a class of it then says so when it is compiled.
     */
    private List<Path> libraries() {
        try {
            return settings.hasClasspath() ? settings.classpath() : List.of();
        } catch (ConfigException notBuilt) {
            return List.of();
        }
    }

    /** The folder of what Retort keeps for itself, beside {@code retort.yaml}. */
    private Path stateDirectory() {
        Path file = settings.file();
        Path project =
                file == null ? session.directory() : file.toAbsolutePath().getParent();
        return (project == null ? session.directory() : project).resolve(".retort");
    }

    /** The database. */
    LiveDatabase database() {
        return access().database();
    }

    /** The words of the database, as far as its address says which: nothing connects. Without one, the usual words. */
    Dialect dialect() {
        DatabaseUrl url = settings.database().url();
        Dialect dialect = Dialects.byName(url == null ? "" : url.product().word())
                .or(() -> Dialects.byName(Dialects.names().get(0)))
                .orElseThrow();
        return url == null ? dialect : url.schema().map(dialect::within).orElse(dialect);
    }

    /** How many rows the tables of a schema have. */
    Map<QualifiedName, Long> rows(Schema schema) {
        return database().rowEstimates(schema.tables().stream().map(Table::name).toList());
    }

    /** How many rows the tables of some operations have: in the database, and in the file of statistics where there is one. */
    TableSizes sizes(List<Operation> operations) {
        HazardSettings hazards = settings.hazards();
        Map<QualifiedName, Long> rows = new TreeMap<>(database().rowEstimates(ConcernedTables.of(operations)));
        rows.putAll(TableStatistics.read(hazards.statistics()));
        return new TableSizes(rows, hazards.fewestRows());
    }

    /** How many rows tables have as the file of statistics says: nothing connects. */
    TableSizes recordedSizes() {
        HazardSettings hazards = settings.hazards();
        return new TableSizes(TableStatistics.read(hazards.statistics()), hazards.fewestRows());
    }

    /** Whether the database belongs to Retort, so that it may bring it where it needs it. */
    boolean ownsDatabase() {
        return access().isEmbedded();
    }

    private DatabaseAccess access() {
        if (access == null) {
            access = DatabaseAccess.open(session, settings, stateDirectory());
        }
        return access;
    }

    /** Runs migrations. */
    MigrationRunner runner(RunListener listener) {
        return runner(listener, false);
    }

    /**
     * Runs migrations.
     *
     * @param resumes whether to go on with what stopped half way
     */
    MigrationRunner runner(RunListener listener, boolean resumes) {
        return runner(database(), graph(), listener, resumes);
    }

    private MigrationRunner runner(
            LiveDatabase database, RevisionGraph migrations, RunListener listener, boolean resumes) {
        RunOptions options = RunOptions.defaults()
                .withLockTimeout(settings.lockTimeout())
                .withListener(listener)
                .withCancellation(session.interruption().cancellation())
                .withResumes(resumes);
        return database.connect(connection -> new MigrationRunner(connection, database.dialect(), migrations, options));
    }

    /** Places to try migrations; a server that Retort brings along is one where it is of the database's product. */
    ScratchPlaces scratch(RevisionGraph migrations) {
        return new ScratchPlaces(
                session,
                access(),
                EmbeddedServers.forTrialsOf(database().server().product())
                        .<Supplier<DatabaseAccess>>map(
                                product -> () -> DatabaseAccess.embedded(session, settings, product, stateDirectory()))
                        .orElse(null),
                scratch -> runner(scratch, migrations, RunListener.SILENT, false));
    }

    /** Where the database is in the history. */
    DatabaseState state() {
        MigrationRunner runner = runner(RunListener.SILENT);
        return session.during("Asking the database where it is", runner::current);
    }

    /**
     * Where the database is, all of it known to this history.
     *
     * @throws CommandException when it is at a revision that no file has
     */
    DatabaseState knownState() {
        DatabaseState state = state();
        if (!state.unknown().isEmpty()) {
            throw new CommandException(
                    ExitCode.REFUSED,
                    "the database is at revision " + String.join(", ", state.unknown())
                            + ", which no file in " + migrations().directory()
                            + " has; get the missing file, or state where the database is with 'retort stamp --purge'");
        }
        return state;
    }

    /** A schema that neither side has is probably mistyped, and what is looked for there is never found. */
    void warnOfUnknownSchemas(SchemaPlan plan) {
        String defaultSchema = database().defaultSchema();
        settings.database().schemas().stream()
                .filter(schema -> !schema.equals(defaultSchema))
                .filter(schema -> !plan.current().namespaces().contains(schema))
                .filter(schema -> !plan.desired().namespaces().contains(schema))
                .forEach(schema -> session.output()
                        .warning("there is no schema '" + schema + "' in the database, and no entity is in it; check"
                                + " --schemas or database.schemas"));
    }

    /**
     * A plan in the forms in which it is written. How large tables are in production says the file of statistics; those of a
     * developer say nothing.
     *
     * @param refused what the server cannot carry out while others read and write
     */
    List<Stage> stages(SchemaPlan plan, Set<Operation> refused) {
        return migrations().plain() ? Stage.whole(plan) : Stages.safe(plan, recordedSizes(), refused);
    }

    /** Compares the entities with the database. */
    Planner planner(ComparisonSettings comparison) {
        ReadScope scope = new ReadScope(
                settings.database().schemas(), comparison.filter(database().defaultSchema()), OWN_TABLES);
        EntityModels entities =
                new EntityModels(EntitySources.of(settings.models()), database().dialect());
        return new Planner(database(), entities, scope, MigratedTables.of(graph()))
                .withDatabaseOnly(comparison.onlyInDatabase())
                .withDeclaredTypes(comparison.declaredTypes())
                .withExtensions(extensions())
                .withOrdinals(recordedOrdinals());
    }

    private List<OrdinalColumn> recordedOrdinals() {
        return RecordedOrdinals.of(graph().scripts().stream()
                .flatMap(script -> Operations.upgrade(script.migration()).stream())
                .toList());
    }

    private Extensions extensions() {
        if (extensions == null) {
            extensions = ProjectExtensions.on(
                    settings.classpath().stream().map(Path::toString).toList());
        }
        return extensions.extensions();
    }

    /** Works on a workspace and closes it. */
    static <T> T with(Session session, java.util.function.Function<Workspace, T> work) {
        try (Workspace workspace = new Workspace(session)) {
            return work.apply(workspace);
        }
    }

    /** Works, and says so once it has taken a second. */
    <T> T during(String what, Supplier<T> work) {
        return session.during(what, work);
    }

    @Override
    public void close() {
        try (DatabaseAccess closing = access;
                CompiledMigrations classes = compiled;
                ProjectExtensions services = extensions;
                MigrationDirectory alsoClosing = directory) {
            access = null;
            compiled = null;
            extensions = null;
            directory = null;
        }
    }
}
