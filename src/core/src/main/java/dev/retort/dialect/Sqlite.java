package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Partition;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** SQLite 3.37 and later. What its ALTER TABLE cannot do is done by {@link SqliteChange}. */
final class Sqlite extends SqliteRefusals {

    static final String PRODUCT = "SQLite";
    static final String NEWEST = "3.50";

    private static final String STORED =
            "select type, name, tbl_name, sql from sqlite_schema where sql is not null order by rowid";

    private static final Pattern PLAIN = Pattern.compile(
            "(?is)[-+]?[0-9.]+(?:e[-+]?[0-9]+)?|x?'(?:[^']|'')*+'|null|true|false|current_(?:timestamp|date|time)");

    private final int majorVersion;
    private final int minorVersion;

    Sqlite(int majorVersion, int minorVersion) {
        this.majorVersion = majorVersion;
        this.minorVersion = minorVersion;
    }

    /** sqlite-jdbc compiles the first one and forgets the others; measured on 3.50. */
    @Override
    public SeveralStatements severalStatements() {
        return SeveralStatements.FIRST_ALONE;
    }

    @Override
    public String usualSchema() {
        return "main";
    }

    @Override
    public String name() {
        return PRODUCT + " " + majorVersion + (minorVersion == 0 ? "" : "." + minorVersion);
    }

    @Override
    public boolean hasTransactionalDdl() {
        return true;
    }

    /** https://www.sqlite.org/lang_transaction.html#response_to_errors_within_a_transaction. */
    @Override
    public boolean endsTransaction(Refusal refusal) {
        return refusal == Refusal.CANCELLED || refusal == Refusal.OUT_OF_SPACE;
    }

    @Override
    public boolean hasMoments() {
        return false;
    }

    /** Nobody logs in. */
    @Override
    public String currentUser() {
        return "''";
    }

    /** The file is the database; others can be attached to it, which Retort does not look at. */
    @Override
    public @Nullable String defaultNamespace(@Nullable String schema, @Nullable String catalog) {
        return null;
    }

    /** There is none: https://www.sqlite.org/limits.html. */
    @Override
    public int identifierLimit() {
        return Integer.MAX_VALUE;
    }

    @Override
    public IdentifierUnit identifierUnit() {
        return IdentifierUnit.CHARACTERS;
    }

    /** A session has no lock of its own: {@link #writeLock}. */
    @Override
    public RunnerLock runnerLock() {
        return new RunnerLock("select 1", "select 1", "select 'another connection'");
    }

    /** A statement that would change rows takes the lock whether or not there are any. */
    @Override
    public Optional<String> writeLock() {
        return Optional.of("delete from retort_version where false");
    }

    @Override
    public DefaultNames defaultNames() {
        return SqliteNames.INSTANCE;
    }

    @Override
    public String usualCollation() {
        return "binary";
    }

    @Override
    public boolean foldsNames() {
        return true;
    }

    @Override
    public String quote(String identifier) {
        return SqliteKeywords.quote(identifier);
    }

    @Override
    public Samples samples() {
        return new SqliteSamples(this);
    }

    @Override
    public boolean roundsValues() {
        return false;
    }

    @Override
    public SqlType normalise(SqlType type) {
        return SqliteTypes.normalise(type);
    }

    @Override
    public Column normalise(Column column) {
        return SqliteTables.normalise(column);
    }

    @Override
    public Table normalise(Table table) {
        return FirstRow.complete(SqliteTables.normalise(table));
    }

    /** The rows of a table that is there are its own business. */
    @Override
    public Map<String, String> settings(Map<String, String> current, Map<String, String> desired) {
        return FirstRow.keep(current, super.settings(current, desired));
    }

    @Override
    public Table withFittingSettings(Table table) {
        return SqliteTables.withFittingSettings(table);
    }

    @Override
    public CheckConstraint normalise(CheckConstraint check) {
        return check.withExpression(SqliteExpression.canonical(check.expression()));
    }

    /** A declared type is nothing but its text. */
    @Override
    public boolean knows(SqlType type) {
        return true;
    }

    /** Looked for when a row is written: https://www.sqlite.org/foreignkeys.html#fk_schemacommands. */
    @Override
    public boolean refersAhead() {
        return true;
    }

    @Override
    public boolean isAssignable(SqlType from, SqlType to) {
        return true;
    }

    @Override
    public boolean keepsAlike(Table table, Column column, SqlType other) {
        return SqliteTables.keepsAlike(table, column, other);
    }

    @Override
    public UnfitValues unfitValues(Operation.AlterColumn alter, Optional<Table> table, List<Operation> migration) {
        return SqliteUnfit.of(alter, table, migration);
    }

    /** Of a text that became a number nobody knows the zeros that it began or ended with. */
    @Override
    public boolean comeBack(SqlType from, SqlType to) {
        return SqliteUnfit.of(from, to) != UnfitValues.READ_AS_NUMBERS;
    }

    /** A fraction becomes a text of 15 digits, of 17 that it may have: measured. */
    @Override
    public boolean isNarrowerHere(SqlType from, SqlType to) {
        return SqliteAffinity.of(from) == SqliteAffinity.REAL && SqliteAffinity.of(to) == SqliteAffinity.TEXT;
    }

    @Override
    public List<List<Operation>> parts(List<Operation> migration) {
        return SqliteChange.parts(migration);
    }

    @Override
    ForeignWords foreignWords() {
        return SqliteTypes.FOREIGN;
    }

    /** A move is made of what is stored; what becomes of it is known before. */
    @Override
    public void check(Operation operation, List<Operation> migration) {
        foreignWords().check(operation);
        if (operation instanceof Operation.AddConstraint add) {
            SqliteLimits.check(add.constraint());
        } else if (operation instanceof Operation.ReplaceKey replace) {
            SqliteLimits.check(replace.after());
        } else if (operation instanceof Operation.ExecuteSql execute) {
            SqliteLimits.check(execute);
        } else if (operation instanceof Operation.AddColumn || !SqliteChange.needsStored(List.of(operation))) {
            super.check(operation, migration);
        }
    }

    @Override
    public Optional<String> storedQuery(List<Operation> part) {
        return SqliteChange.needsStored(part) ? Optional.of(STORED) : Optional.empty();
    }

    @Override
    public List<String> statements(List<Operation> part, List<Operation> migration, List<StoredObject> stored) {
        return SqliteChange.needsStored(part)
                ? new SqliteChange(this, stored).statements(part)
                : super.statements(part, migration, stored);
    }

    /**
     * A table that is dropped takes its rows with it, and what refers to them, unless foreign keys are off. Within a transaction the
     * pragma does nothing: https://www.sqlite.org/pragma.html#pragma_foreign_keys.
     */
    @Override
    public List<SessionSetting> sessionSettings(List<Operation> migration) {
        return parts(migration).stream().anyMatch(SqliteChange::mayDropTable)
                ? List.of(new SessionSetting("pragma foreign_keys", "pragma foreign_keys = ", "0"))
                : List.of();
    }

    @Override
    protected String persistence(TableOptions options) {
        return "";
    }

    /** Partitions are refused before: {@link SqliteLimits}. */
    @Override
    protected String createPartition(Partition partition) {
        throw SqliteLimits.none("partitions", partition.name());
    }

    @Override
    public List<String> visitCreateTable(Operation.CreateTable operation) {
        Table table = operation.table();
        SqliteLimits.check(table);
        if (table.options().settings().containsKey(SqliteCreateTable.STRICT)) {
            table.columns().forEach(column -> SqliteLimits.checkStrict(table.name(), column, type(column)));
        }
        List<String> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add(definition(table.name(), column)));
        table.constraints().forEach(constraint -> parts.add(definition(table, constraint)));
        List<String> statements = new ArrayList<>();
        statements.add("create table " + quote(table.name()) + " (\n    " + String.join(",\n    ", parts) + "\n)"
                + options(table));
        table.indexes().forEach(index -> statements.add(createIndex(table.name(), index)));
        statements.addAll(FirstRow.insert(this, table));
        return statements;
    }

    private String definition(Table table, Constraint constraint) {
        String sql = definition(constraint);
        boolean counts = constraint instanceof PrimaryKey
                && table.options().settings().containsKey(SqliteCreateTable.AUTOINCREMENT);
        int close = sql.lastIndexOf(')');
        return counts ? sql.substring(0, close) + " " + SqliteCreateTable.AUTOINCREMENT + sql.substring(close) : sql;
    }

    @Override
    protected String options(Table table) {
        table.options().settings().keySet().stream()
                .filter(option -> !SqliteCreateTable.OPTIONS.contains(option))
                .findFirst()
                .ifPresent(option -> {
                    throw unknownOption(table.name(), option);
                });
        String options = table.options().settings().keySet().stream()
                .filter(SqliteCreateTable.BEHIND::contains)
                .collect(Collectors.joining(", "));
        return options.isEmpty() ? "" : " " + options;
    }

    @Override
    protected String definition(QualifiedName table, Column column) {
        String type = type(column);
        return quote(column.name())
                + (type.isEmpty() ? "" : " " + type)
                + collateClause(column)
                + generatedClause(column)
                + (column.nullable() ? "" : " not null")
                + defaultClause(column)
                + (column.check() == null ? "" : " check (" + column.check() + ")");
    }

    /** The declared type; what is numbered must be called INTEGER. */
    String type(Column column) {
        return column.identity() == null ? normalise(column.type()).sql() : SqliteTables.INTEGER.sql();
    }

    String collateClause(Column column) {
        return column.collation() == null ? "" : " collate " + quote(column.collation());
    }

    String generatedClause(Column column) {
        return column.generated() == null
                ? ""
                : " generated always as (" + column.generated().sql() + ")"
                        + (column.generated().stored() ? " stored" : " virtual");
    }

    String defaultClause(Column column) {
        DefaultValue value = column.defaultValue();
        return value == null ? "" : isPlain(value) ? " default " + value.sql() : " default (" + value.sql() + ")";
    }

    static boolean isPlain(DefaultValue value) {
        return PLAIN.matcher(value.sql()).matches();
    }

    @Override
    protected String definition(Constraint constraint) {
        SqliteLimits.check(constraint);
        return super.definition(SqliteConflict.without(constraint)) + SqliteConflict.clause(constraint);
    }

    @Override
    protected String createIndex(QualifiedName table, Index index) {
        SqliteLimits.check(table, index);
        return super.createIndex(table, index.withName(named(index.name(), table)));
    }

    /** NULL is smaller than all else, always. */
    @Override
    protected String indexPart(IndexPart part) {
        return super.indexPart(part.withNullsFirst(part.descending()));
    }

    /** There are no comments; they change nothing. */
    @Override
    protected List<String> comments(Table table) {
        return List.of();
    }

    @Override
    protected String comment(QualifiedName table, String column, @Nullable String comment) {
        throw SqliteLimits.none("comments", column);
    }

    @Override
    public List<String> visitCommentOnTable(Operation.CommentOnTable operation) {
        return List.of();
    }

    @Override
    public List<String> visitAddColumn(Operation.AddColumn operation) {
        return List.of(
                alterTable(operation.table()) + "add column " + definition(operation.table(), operation.column()));
    }

    /** A unique index is all that a unique constraint is, and takes no move. */
    @Override
    public List<String> visitAddConstraint(Operation.AddConstraint operation) {
        if (!(operation.constraint() instanceof UniqueConstraint unique)) {
            return super.visitAddConstraint(operation);
        }
        SqliteLimits.check(unique);
        String name = unique.name() == null ? defaultNames().unique(operation.table(), unique) : unique.name();
        return List.of("create unique index " + quote(name) + " on " + quote(operation.table()) + " "
                + columns(unique.columns()));
    }

    @Override
    public List<String> visitCreateView(Operation.CreateView operation) {
        if (operation.view().materialized()) {
            throw SqliteLimits.none("materialized views", operation.view().name());
        }
        return super.visitCreateView(operation);
    }
}
