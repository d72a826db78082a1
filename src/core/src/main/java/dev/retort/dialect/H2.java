package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.NameCase;
import dev.retort.schema.Partition;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** H2 2.x, in any of its compatibility modes. */
final class H2 extends StandardDialect {

    static final String PRODUCT = "H2";
    static final String NEWEST = "2.4";

    private static final String PUBLIC = "PUBLIC";

    private final int majorVersion;
    private final int minorVersion;
    private final Setting setting;
    private final Limits limits = new Limits(PRODUCT, Limits.Words.NULLS_NOT_DISTINCT);

    H2(int majorVersion, int minorVersion) {
        this(majorVersion, minorVersion, Setting.of(NameCase.UPPER, PUBLIC));
    }

    private H2(int majorVersion, int minorVersion, Setting setting) {
        this.majorVersion = majorVersion;
        this.minorVersion = minorVersion;
        this.setting = setting;
    }

    @Override
    public String name() {
        return PRODUCT + " " + majorVersion + "." + minorVersion;
    }

    @Override
    public Dialect storing(NameCase unquoted) {
        return new H2(majorVersion, minorVersion, setting.storing(unquoted));
    }

    /** https://www.h2database.com/javadoc/org/h2/engine/DbSettings.html#caseInsensitiveIdentifiers. */
    @Override
    public Dialect foldingNames() {
        return new H2(majorVersion, minorVersion, setting.folding());
    }

    @Override
    public boolean dropsRightsWithObjects() {
        return true;
    }

    @Override
    public @Nullable String usualSchema() {
        return setting.schema();
    }

    @Override
    public ImpactMatrix impacts() {
        return H2Impacts.INSTANCE;
    }

    @Override
    public Dialect within(@Nullable String defaultSchema) {
        return new H2(majorVersion, minorVersion, setting.within(defaultSchema));
    }

    @Override
    Operation inFull(Operation operation) {
        return new ReferencedSchema(setting.schema()).in(operation);
    }

    @Override
    public boolean foldsNames() {
        return setting.folds();
    }

    @Override
    public String stored(String name) {
        return setting.names().fold(name);
    }

    /** Each statement of DDL commits: https://www.h2database.com/html/advanced.html#transaction_isolation. */
    @Override
    public boolean hasTransactionalDdl() {
        return false;
    }

    @Override
    public int identifierLimit() {
        return H2Names.LIMIT;
    }

    @Override
    public IdentifierUnit identifierUnit() {
        return IdentifierUnit.CHARACTERS;
    }

    @Override
    public RunnerLock runnerLock() {
        return H2Lock.LOCK;
    }

    @Override
    public DefaultNames defaultNames() {
        return new H2Names(setting.names());
    }

    @Override
    public boolean hasConstraintNamesPerTable() {
        return false;
    }

    @Override
    public boolean loses(ForeignKey key, Table before, Table after) {
        return H2Tables.losesIndex(key, before, after);
    }

    @Override
    public String quote(String identifier) {
        return H2Keywords.needsQuotes(identifier, setting.names())
                ? '"' + identifier.replace("\"", "\"\"") + '"'
                : identifier;
    }

    @Override
    ForeignWords foreignWords() {
        return H2Types.FOREIGN;
    }

    @Override
    public void check(Operation operation, List<Operation> migration) {
        enumerations().check(operation, migration);
        super.check(operation, migration);
    }

    @Override
    public SqlType normalise(SqlType type) {
        return H2Types.normalise(type);
    }

    @Override
    public SqlType withDigits(SqlType type) {
        return H2Types.withDigits(type);
    }

    @Override
    public Column normalise(Column column) {
        return H2Columns.normalise(column);
    }

    @Override
    public Table normalise(Table table) {
        return H2Tables.normalise(table);
    }

    @Override
    public boolean knows(SqlType type) {
        return H2Types.isCertain(type);
    }

    /** What it has depends on its mode, see {@link H2Types#isNumbering}. */
    @Override
    public List<String> typeTrial(SqlType type) {
        return H2Types.isNumbering(type) ? List.of() : List.of("select cast(null as " + H2Types.sql(type) + ")");
    }

    /** SET DATA TYPE casts every value by itself, or fails on it. */
    @Override
    public boolean isAssignable(SqlType from, SqlType to) {
        return true;
    }

    @Override
    public Samples samples() {
        return new H2Samples(this);
    }

    @Override
    public List<String> temporaryTable(Table table) {
        return List.of("create local temporary table " + quote(table.name()) + parts(table) + " not persistent");
    }

    private String parts(Table table) {
        List<String> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add(definition(table.name(), column)));
        table.constraints().forEach(constraint -> parts.add(definition(constraint)));
        return parts.stream().collect(Collectors.joining(",\n    ", " (\n    ", "\n)"));
    }

    @Override
    protected String definition(QualifiedName table, Column column) {
        if (column.collation() != null) {
            throw new InexpressibleOperationException(name() + " has one collation for the whole database, but column '"
                    + column.name() + "' of table '" + table + "' is to have '" + column.collation()
                    + "': leave it out, or use varchar_ignorecase");
        }
        return quote(column.name()) + " " + declaration(column);
    }

    /** A column without its name, as it also stands behind ALTER COLUMN. */
    String declaration(Column column) {
        return H2Types.sql(column.type())
                + (column.invisible() ? " invisible" : "")
                + (column.defaultValue() == null
                        ? ""
                        : " default " + column.defaultValue().sql())
                + (column.identity() == null ? "" : identity(column.identity()))
                + (column.generated() == null
                        ? ""
                        : " generated always as (" + column.generated().sql() + ")")
                + (column.onUpdate() == null ? "" : " on update " + column.onUpdate())
                + (column.nullable() ? "" : " not null")
                + (column.check() == null ? "" : " check (" + column.check() + ")");
    }

    private static String identity(Identity identity) {
        boolean always = identity.generation() == Identity.Generation.ALWAYS;
        return " generated " + (always ? "always" : "by default") + " as identity"
                + SequenceSql.inParentheses(identity.options());
    }

    @Override
    protected String persistence(TableOptions options) {
        return "";
    }

    @Override
    protected String options(Table table) {
        limits.check(table);
        table.options().settings().keySet().stream().findFirst().ifPresent(setting -> {
            throw unknownOption(table.name(), setting);
        });
        return "";
    }

    /** Partitions are refused before: {@link Limits}. */
    @Override
    protected String createPartition(Partition partition) {
        throw new InexpressibleOperationException(
                name() + " has no partitions, as '" + partition.name() + "' is to be: leave it out");
    }

    @Override
    public List<String> visitAlterColumn(Operation.AlterColumn operation) {
        return new H2ColumnChange(this, operation).statements();
    }

    @Override
    protected String definition(Constraint constraint) {
        limits.check(constraint);
        return super.definition(constraint);
    }

    @Override
    public List<String> statements(Operation operation, List<Operation> migration) {
        return inFull(operation) instanceof Operation.CreateTable create
                ? createTable(create, migration)
                : statements(operation);
    }

    @Override
    public List<String> visitCreateTable(Operation.CreateTable operation) {
        return createTable(operation, List.of(operation));
    }

    private List<String> createTable(Operation.CreateTable operation, List<Operation> migration) {
        Table table = H2Names.withoutDrawnKey(operation.table(), migration);
        return super.visitCreateTable(new Operation.CreateTable(table));
    }

    @Override
    public List<String> visitDropConstraint(Operation.DropConstraint operation) {
        boolean drawn = operation.constraint() instanceof PrimaryKey
                && H2Names.isDrawn(operation.constraint().name());
        return drawn
                ? List.of(alterTable(operation.table()) + "drop primary key")
                : super.visitDropConstraint(operation);
    }

    @Override
    public List<String> visitValidateConstraint(Operation.ValidateConstraint operation) {
        throw limits.validation(operation.table(), operation.name());
    }

    @Override
    public List<String> visitInvalidateConstraint(Operation.InvalidateConstraint operation) {
        throw limits.validation(
                operation.table(), String.valueOf(operation.constraint().name()));
    }

    @Override
    protected String createIndex(QualifiedName table, Index index) {
        limits.check(table, index);
        boolean special = !index.method().equals(Index.DEFAULT_METHOD);
        return "create " + (index.unique() ? "unique " : "")
                + (index.nullsNotDistinct() ? "nulls not distinct " : "")
                + (special ? index.method() + " " : "")
                + "index " + (index.name() == null ? "" : quote(index.name()) + " ") + "on " + quote(table)
                + index.parts().stream().map(this::indexPart).collect(Collectors.joining(", ", " (", ")"));
    }

    @Override
    protected String indexPart(IndexPart part) {
        if (part.operatorClass() != null || part.collation() != null) {
            throw new InexpressibleOperationException(
                    name() + " has neither operator classes nor collations, but the index" + " on column '"
                            + part.text() + "' says one: leave it out");
        }
        return super.indexPart(part);
    }

    @Override
    public List<String> visitCreateSequence(Operation.CreateSequence operation) {
        return super.visitCreateSequence(operation).stream()
                .map(statement -> statement
                        + H2Sequences.withoutCache(operation.sequence().options()))
                .toList();
    }

    @Override
    public List<String> visitAlterSequence(Operation.AlterSequence operation) {
        Sequence before = operation.before();
        Sequence after = operation.after();
        boolean retyped = !java.util.Objects.equals(before.type(), after.type());
        return List.of("alter sequence " + quote(after.name()) + (retyped ? " as " + type(after) : "")
                + H2Sequences.all(after.options())
                + H2Sequences.restart(this, after.name(), new SequenceRestart(before.options(), after.options())));
    }

    private static String type(Sequence sequence) {
        return sequence.type() == null ? "bigint" : sequence.type().sql();
    }

    @Override
    public List<String> visitRenameSequence(Operation.RenameSequence operation) {
        return H2Sequences.rename(this, operation);
    }

    @Override
    public List<String> visitContinueSequence(Operation.ContinueSequence operation) {
        Sequence sequence = operation.sequence();
        return List.of("alter sequence " + quote(sequence.name()) + " "
                + H2Sequences.restart(
                        this,
                        operation.table(),
                        operation.column(),
                        SqlType.parse(type(sequence)),
                        sequence.options()));
    }

    @Override
    public EnumType normalise(EnumType type) {
        return H2Enumerations.normalise(type);
    }

    @Override
    public boolean renamesLabels() {
        return false;
    }

    @Override
    public Optional<String> storedQuery(List<Operation> part) {
        return part.get(0) instanceof Operation.AlterEnumType alter
                ? Optional.of(enumerations().users(alter))
                : Optional.empty();
    }

    @Override
    public List<String> statements(List<Operation> part, List<Operation> migration, List<StoredObject> stored) {
        return part.get(0) instanceof Operation.AlterEnumType alter
                ? enumerations().replace(alter, stored)
                : super.statements(part, migration, stored);
    }

    @Override
    public List<String> visitCreateEnumType(Operation.CreateEnumType operation) {
        EnumType type = operation.type();
        return List.of(enumerations().create(type.name(), type.values()));
    }

    @Override
    protected List<String> dropType(QualifiedName name) {
        return List.of(enumerations().drop(name));
    }

    /** As far as it goes without knowing who uses the type. */
    @Override
    public List<String> visitAlterEnumType(Operation.AlterEnumType operation) {
        return enumerations().replace(operation, List.of());
    }

    @Override
    public List<String> visitRenameEnumValue(Operation.RenameEnumValue operation) {
        throw limits.renaming(operation.type(), operation.from(), operation.to());
    }

    private H2Enumerations enumerations() {
        return new H2Enumerations(this, setting.names());
    }
}
