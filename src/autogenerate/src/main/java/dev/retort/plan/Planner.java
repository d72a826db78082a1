package dev.retort.plan;

import dev.retort.database.LiveDatabase;
import dev.retort.database.ReadScope;
import dev.retort.diff.Comparison;
import dev.retort.diff.ComparisonRules;
import dev.retort.diff.DatabaseOnlyPolicies;
import dev.retort.diff.RenameDecision;
import dev.retort.diff.Rewriting;
import dev.retort.diff.SchemaComparison;
import dev.retort.entity.EntityReader;
import dev.retort.entity.EntitySource;
import dev.retort.extension.Extensions;
import dev.retort.hazard.HazardKind;
import dev.retort.hazard.Hazards;
import dev.retort.operation.OnTable;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.CompositeType;
import dev.retort.schema.EnumType;
import dev.retort.schema.OrdinalColumn;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pipeline: read the entities and the database at the same time, compare. */
public final class Planner {

    private final LiveDatabase database;
    private final DesiredSchema desired;
    private final ReadScope scope;
    private final Set<QualifiedName> managed;
    private final ComparisonRules rules;
    private final List<OrdinalColumn> ordinals;

    /**
     * A planner.
     *
     * @param database the database as it is
     * @param entities the entities to compare it with
     * @param scope what to read of the database; schemas that only the entities name are read too
     */
    public Planner(LiveDatabase database, EntitySource entities, ReadScope scope) {
        this(database, (server, defaultSchema) -> EntityReader.read(entities, server, defaultSchema), scope);
    }

    /** A planner that compares with a schema from elsewhere. */
    public Planner(LiveDatabase database, DesiredSchema desired, ReadScope scope) {
        this(database, desired, scope, Set.of());
    }

    /**
     * A planner that knows what earlier migrations made.
     *
     * @param managed the tables that they made, which are the model's in every schema
     */
    public Planner(LiveDatabase database, DesiredSchema desired, ReadScope scope, Set<QualifiedName> managed) {
        this(database, desired, scope, managed, ComparisonRules.USUAL.withFilter(scope.filter()), List.of());
    }

    private Planner(
            LiveDatabase database,
            DesiredSchema desired,
            ReadScope scope,
            Set<QualifiedName> managed,
            ComparisonRules rules,
            List<OrdinalColumn> ordinals) {
        this.database = database;
        this.desired = desired;
        this.scope = scope;
        this.managed = Set.copyOf(managed);
        this.rules = rules;
        this.ordinals = List.copyOf(ordinals);
    }

    /** The same planner on another database of the product, of which no migration said anything, with a schema that is known already. */
    public Planner on(LiveDatabase other, Schema known) {
        return new Planner(other, (server, defaultSchema) -> known, scope, managed, rules, List.of());
    }

    /** Whether schemas are read by their names, not the connection's default one alone. */
    public boolean isOfNamedSchemas() {
        return !scope.schemas().isEmpty();
    }

    /** The same planner with what the project adds to a comparison. */
    public Planner withExtensions(Extensions extensions) {
        return new Planner(database, desired, scope, managed, rules.withExtensions(extensions), ordinals);
    }

    /** The same planner with other policies for what only the database has. */
    public Planner withDatabaseOnly(DatabaseOnlyPolicies policies) {
        return new Planner(database, desired, scope, managed, rules.withDatabaseOnly(policies), ordinals);
    }

    /** The same planner with types as they are declared, or as the database keeps their values. */
    public Planner withDeclaredTypes(boolean declared) {
        return new Planner(database, desired, scope, managed, rules.withDeclaredTypes(declared), ordinals);
    }

    /** The same planner, which knows what earlier migrations say of the numbers that columns keep constants by. */
    public Planner withOrdinals(List<OrdinalColumn> recorded) {
        return new Planner(database, desired, scope, managed, rules, recorded);
    }

    /**
     * Reads the entities and the database at the same time.
     *
     * @throws RuntimeException of the packages {@code entity}, {@code database} and {@code model}, which say what could not
     *     be read
     */
    public BothSides read() {
        String defaultSchema = database.defaultSchema();
        CompletableFuture<Schema> model =
                CompletableFuture.supplyAsync(() -> desired.read(database.server(), defaultSchema));
        Schema current = readThenAwait(model);
        Schema wanted = scope.withoutOwnTables(join(model));
        return new BothSides(withSchemasOf(wanted, current, defaultSchema).withOrdinals(ordinals), wanted);
    }

    /**
     * Compares what was read.
     *
     * @param renames decides which drops and adds are renames
     * @throws dev.retort.diff.IdentifierTooLongException when a name of the model is over the server's limit
     * @throws dev.retort.diff.KeptForeignKeyException when a foreign key that is kept leads to a key that goes
     * @throws dev.retort.dialect.InexpressibleOperationException when a table gets what the server does not take beside what is there
     * @throws dev.retort.extension.ExtensionException when an extension of the project fails
     */
    public SchemaPlan compare(BothSides sides, RenameDecision renames) {
        Comparison found = new SchemaComparison(
                        database.dialect(), database.judge(), renames, rules, database.dependents())
                .compare(sides.current(), sides.desired());
        Comparison written = new Rewriting(rules.extensions()).of(found, sides.current(), sides.desired());
        checkTogether(written.operations(), sides.desired());
        return new SchemaPlan(
                database.dialect(),
                sides.current(),
                sides.desired(),
                written.withNotes(EmptiedColumns.notes(written.operations()))
                        .withNotes(rows(written.operations(), sides.current())));
    }

    /** What comes to a table is refused here where the server does not take it beside what is there. */
    private void checkTogether(List<Operation> operations, Schema desired) {
        operations.stream()
                .filter(Planner::bringsMore)
                .map(operation -> ((OnTable) operation).table())
                .distinct()
                .flatMap(name -> desired.table(name).stream())
                .forEach(database.dialect()::check);
    }

    private static boolean bringsMore(Operation operation) {
        return operation instanceof Operation.AddConstraint
                || operation instanceof Operation.AddColumn
                || operation instanceof Operation.AlterColumn alter && readsOthers(alter);
    }

    /** Whether a column reads others from now on, or in another way: a table that is as the server took it is not asked about again. */
    private static boolean readsOthers(Operation.AlterColumn alter) {
        return !Objects.equals(alter.before().generated(), alter.after().generated())
                || !Objects.equals(alter.before().check(), alter.after().check());
    }

    /** How many rows stand in the way of what may fail on rows. It is said, never written: rows differ between databases. */
    private List<String> rows(List<Operation> operations, Schema current) {
        Hazards hazards = new Hazards(operations, database.dialect());
        CurrentNames names = new CurrentNames(operations);
        return database.count(operations.stream()
                .filter(operation -> !isRenumbered(operation, operations))
                .filter(operation ->
                        hazards.of(operation).stream().anyMatch(hazard -> hazard.kind() == HazardKind.FAILS_ON_ROWS))
                .map(names::of)
                .flatMap(operation -> database.dialect().rowChecks(operation, current).stream())
                .toList());
    }

    /** Whether rows have other numbers by the time at which a condition asks for them. */
    private static boolean isRenumbered(Operation operation, List<Operation> operations) {
        return operation instanceof Operation.AddConstraint add
                && add.constraint() instanceof CheckConstraint
                && operations.stream()
                        .anyMatch(other -> other instanceof Operation.AlterOrdinals alter
                                && alter.table().equals(add.table())
                                && !alter.change().moves().isEmpty());
    }

    /** Reads and compares; nothing is a rename. */
    public SchemaPlan plan() {
        return compare(read(), RenameDecision.NONE);
    }

    /** A failure of the database must not leave the other reader running behind it. */
    private Schema readThenAwait(CompletableFuture<Schema> model) {
        try {
            return database.read(scope);
        } catch (RuntimeException failure) {
            model.exceptionally(alsoFailed -> Schema.EMPTY).join();
            throw failure;
        }
    }

    private static Schema join(CompletableFuture<Schema> model) {
        try {
            return model.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            throw failure;
        }
    }

    /**
     * Schemas that the entities or earlier migrations name and that were not asked for are only known now. What is in them
     * beside the tables that those name is others' business.
     */
    private Schema withSchemasOf(Schema wanted, Schema current, @Nullable String defaultSchema) {
        Stream<String> ofMigrations =
                managed.stream().map(QualifiedName::schema).filter(Objects::nonNull);
        List<String> further = Stream.of(wanted.namespaces().stream(), unread(wanted, defaultSchema), ofMigrations)
                .flatMap(names -> names)
                .distinct()
                .filter(name -> !scope.schemas().contains(name))
                .toList();
        return further.isEmpty()
                ? current
                : union(current, named(wanted, database.read(scope.withSchemas(further.toArray(String[]::new)))));
    }

    /** The default schema, where others were asked for and entities without a schema are in it all the same. */
    private Stream<String> unread(Schema desired, @Nullable String defaultSchema) {
        boolean isRead = scope.schemas().isEmpty();
        return isRead
                        || desired.tables().stream()
                                .allMatch(table -> table.name().schema() != null)
                ? Stream.empty()
                : Stream.ofNullable(defaultSchema);
    }

    private Schema named(Schema wanted, Schema found) {
        List<QualifiedName> names = Stream.of(
                        managed.stream(),
                        wanted.tables().stream().map(Table::name),
                        wanted.sequences().stream().map(Sequence::name),
                        wanted.enumTypes().stream().map(EnumType::name),
                        wanted.compositeTypes().stream().map(CompositeType::name))
                .flatMap(all -> all)
                .toList();
        return new Schema(
                found.namespaces(),
                found.tables().stream().filter(t -> names.contains(t.name())).toList(),
                found.sequences().stream().filter(s -> names.contains(s.name())).toList(),
                found.enumTypes().stream().filter(t -> names.contains(t.name())).toList(),
                found.compositeTypes().stream()
                        .filter(t -> names.contains(t.name()))
                        .toList(),
                found.views(),
                found.foreignTables().stream().filter(names::contains).toList());
    }

    private static Schema union(Schema one, Schema other) {
        return new Schema(
                both(one.namespaces(), other.namespaces()),
                both(one.tables(), other.tables()),
                both(one.sequences(), other.sequences()),
                both(one.enumTypes(), other.enumTypes()),
                both(one.compositeTypes(), other.compositeTypes()),
                both(one.views(), other.views()),
                both(one.foreignTables(), other.foreignTables()));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        Stream.of(other)
                .flatMap(List::stream)
                .filter(part -> !one.contains(part))
                .forEach(all::add);
        return all;
    }
}
