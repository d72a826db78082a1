package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.Dependent;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.NameCase;
import dev.retort.schema.Partition;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What MySQL and MariaDB share; a database's own file says only what differs. */
abstract class MySqlFamily extends MySqlCapabilities {

    /** Names are stored as they are written, unless the server is told otherwise. */
    static final Setting USUAL = Setting.of(NameCase.AS_WRITTEN, null);

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

    private final String product;
    private final String version;
    private final Limits limits;
    private final Setting setting;

    MySqlFamily(String product, String version, Limits limits, Setting setting) {
        this.product = product;
        this.version = version;
        this.limits = limits;
        this.setting = setting;
    }

    /** Both drivers want allowMultiQueries=true in the address, or the server reads two statements as a faulty one. */
    @Override
    public SeveralStatements severalStatements() {
        return SeveralStatements.REFUSED;
    }

    @Override
    public String name() {
        return product + " " + version;
    }

    /** The same dialect for a database that is set up otherwise. */
    abstract Dialect with(Setting other);

    @Override
    public Dialect foldingNames() {
        return with(setting.folding());
    }

    @Override
    public Dialect within(@Nullable String defaultSchema) {
        return with(setting.within(defaultSchema));
    }

    @Override
    Operation inFull(Operation operation) {
        return new ReferencedSchema(setting.schema()).in(operation);
    }

    /** Names of tables are folded where the server is told so: https://dev.mysql.com/doc/refman/8.4/en/identifier-case-sensitivity.html. */
    @Override
    public boolean foldsNames() {
        return setting.folds();
    }

    /** Whether an identifier in small letters is a word of the SQL that no column can have as its name without quotes. */
    abstract boolean isReserved(String identifier);

    @Override
    public abstract InnoDbImpacts impacts();

    @Override
    public MySqlOnline onlineForms() {
        return new MySqlOnline(this, impacts());
    }

    @Override
    public abstract MySqlNames defaultNames();

    @Override
    public Table renamed(Table table, QualifiedName to) {
        return defaultNames().renamed(table, to);
    }

    @Override
    public List<Dependent> columnSync(QualifiedName table, String one, String other) {
        return MySqlSync.columns(this, table, one, other);
    }

    /** A database is what others call a schema; JDBC calls it a catalog, and some drivers write it as the address does. */
    @Override
    public @Nullable String defaultNamespace(@Nullable String schema, @Nullable String catalog) {
        return setting.folded(catalog);
    }

    @Override
    public String quote(String identifier) {
        boolean plain = PLAIN.matcher(identifier).matches() && !isReserved(identifier.toLowerCase(Locale.ROOT));
        return plain ? identifier : '`' + identifier.replace("`", "``") + '`';
    }

    @Override
    public String unfitSession() {
        return MySqlSession.unfitIn(MySqlSession.NO_BACKSLASH_ESCAPES);
    }

    /** A backslash escapes, see {@link MySqlSession}. */
    @Override
    public String literal(String text) {
        return super.literal(text.replace("\\", "\\\\"));
    }

    @Override
    public Samples samples() {
        return new MySqlSamples(this);
    }

    /** What foreign keys may not do here. */
    abstract MySqlReferences references();

    @Override
    public void check(Operation operation, List<Operation> migration) {
        super.check(operation, migration);
        references().check(operation, migration, this);
    }

    @Override
    public void check(Table table) {
        references().check(table);
    }

    @Override
    ForeignWords foreignWords() {
        return MySqlTypes.foreign(product);
    }

    @Override
    public SqlType normalise(SqlType type) {
        return MySqlTypes.normalise(type);
    }

    @Override
    public SqlType withDigits(SqlType type) {
        return MySqlTypes.withDigits(type);
    }

    @Override
    public boolean isNarrowerHere(SqlType from, SqlType to) {
        return MySqlTypes.isNarrower(MySqlTypes.normalise(from), MySqlTypes.normalise(to));
    }

    @Override
    public boolean knows(SqlType type) {
        return MySqlTypes.isBuiltIn(type);
    }

    /** A statement is read, and refused, where it is prepared. */
    @Override
    public List<String> typeTrial(SqlType type) {
        String trial = "create table retort_type (t " + written(normalise(type)).sql() + ")";
        return MySqlTypes.isOfAll(type)
                ? List.of()
                : List.of("prepare retort_type from " + literal(trial), "deallocate prepare retort_type");
    }

    @Override
    public boolean isAssignable(SqlType from, SqlType to) {
        return MySqlTypes.isAssignable(from, to);
    }

    /** Errors 1832 and 1833: the character set and the collation are part of what a column is. */
    @Override
    public boolean isHeldByForeignKeys(Table before, Table after, String column) {
        return !MySqlTables.collation(before, column).equals(MySqlTables.collation(after, column));
    }

    @Override
    public boolean holdsPrefix(Column column, int length) {
        return MySqlColumns.isLongerThan(column, length);
    }

    @Override
    public Column normalise(Column column) {
        return MySqlColumns.normalise(column);
    }

    @Override
    public Table normalise(Table table) {
        return MySqlTables.normalise(table, descendingServesForeignKeys());
    }

    @Override
    public Map<String, String> settings(Map<String, String> current, Map<String, String> desired) {
        return MySqlTables.settings(current, desired);
    }

    @Override
    public List<String> temporaryTable(Table table) {
        return List.of(createTable("create temporary table ", table));
    }

    @Override
    public List<String> statements(Operation operation, List<Operation> migration) {
        return new MySqlKeys(this, migration).statements(operation);
    }

    @Override
    public Optional<String> objections(Operation operation, List<Operation> migration) {
        return new MySqlKeys(this, migration)
                .goesAlone(operation)
                .map(table -> MySqlNumberedKey.objection(this, table));
    }

    @Override
    public List<List<Operation>> parts(List<Operation> migration) {
        return new MySqlRewrites(this, migration).parts();
    }

    @Override
    public List<String> statements(List<Operation> part, List<Operation> migration, List<StoredObject> stored) {
        return part.size() == 1
                ? super.statements(part, migration, stored)
                : List.of(new MySqlRewrites(this, migration).joined(part));
    }

    @Override
    public List<String> visitCreateTable(Operation.CreateTable operation) {
        return List.of(createTable("create table ", operation.table()));
    }

    /** Everything in one statement: a foreign key finds its index, and nothing is half made. */
    private String createTable(String verb, Table table) {
        MySqlIndexWords indexes = new MySqlIndexWords(this, limits);
        List<String> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add(definition(table.name(), column)));
        table.constraints().stream().filter(c -> !(c instanceof ForeignKey)).forEach(c -> parts.add(definition(c)));
        table.indexes().forEach(index -> parts.add(indexes.within(table.name(), index)));
        table.foreignKeys().forEach(key -> parts.add(definition(key)));
        return verb + quote(table.name()) + " (\n    " + String.join(",\n    ", parts) + "\n)" + options(table);
    }

    @Override
    protected String persistence(TableOptions options) {
        return "";
    }

    /** Partitions are refused before: {@link Limits}. */
    @Override
    protected String createPartition(Partition partition) {
        throw new InexpressibleOperationException(
                name() + " is not told how to create partition '" + partition.name() + "': create it with op.execute");
    }

    @Override
    protected String options(Table table) {
        limits.check(table);
        String options = table.options().settings().entrySet().stream()
                .filter(option -> !option.getKey().equals(FirstRow.OPTION))
                .map(option -> " " + option(option.getKey(), option.getValue()))
                .collect(Collectors.joining());
        return options + (table.comment() == null ? "" : " comment=" + literal(table.comment()));
    }

    private static String option(String name, String value) {
        return name.equals(MySqlTables.CHARSET) ? "default character set " + value : name + "=" + value;
    }

    /** The columns take the new character set too, as they say none of their own; another option goes back by its default. */
    @Override
    public List<String> visitAlterTableOption(Operation.AlterTableOption operation) {
        String value = operation.after() == null ? "default" : operation.after();
        boolean charset = operation.option().equals(MySqlTables.CHARSET);
        return List.of(alterTable(operation.table())
                + (charset ? "convert to character set " + value : operation.option() + "=" + value));
    }

    @Override
    protected String definition(QualifiedName table, Column column) {
        return MySqlColumns.definition(this, column);
    }

    /** Whether a column says NULL or NOT NULL, behind a blank; a TIMESTAMP that says nothing may refuse it. */
    String nullClause(Column column) {
        boolean explicit = MySqlTypes.normalise(column.type()).name().equals("timestamp") && column.generated() == null;
        return column.nullable() ? (explicit ? " null" : "") : " not null";
    }

    /** A normal type in the server's words. */
    SqlType written(SqlType type) {
        return type;
    }

    /** The default of a column, behind a blank. */
    String defaultClause(Column column, DefaultValue value) {
        return MySqlDefaults.clause(value);
    }

    @Override
    protected List<String> comments(Table table) {
        return List.of();
    }

    /** A comment is part of the column's definition, which no statement changes alone. */
    @Override
    protected String comment(QualifiedName table, String column, @Nullable String comment) {
        throw new InexpressibleOperationException(
                name() + " changes the comment of column '" + column + "' with the column");
    }

    @Override
    public List<String> visitCommentOnTable(Operation.CommentOnTable operation) {
        String comment = operation.after() == null ? "" : operation.after();
        return List.of(alterTable(operation.table()) + "comment=" + literal(comment));
    }

    @Override
    protected String renameTable(Operation.RenameTable operation) {
        return alterTable(operation.from()) + "rename to " + quote(operation.to());
    }

    @Override
    public List<String> visitAddColumn(Operation.AddColumn operation) {
        return List.of(
                alterTable(operation.table()) + "add column " + definition(operation.table(), operation.column()));
    }

    /**
     * MODIFY says the whole column: what it does not repeat is gone. Errors 3106 of MySQL 8.0 and 9.7 and 1907 of MariaDB 10.11, 11.4 and
     * 11.8: that it is virtual is not changed by it.
     */
    @Override
    public List<String> visitAlterColumn(Operation.AlterColumn operation) {
        if (MySqlColumns.isVirtual(operation.before()) != MySqlColumns.isVirtual(operation.after())) {
            throw limits.virtual(operation.table(), operation.after());
        }
        return List.of(
                alterTable(operation.table()) + "modify column " + definition(operation.table(), operation.after()));
    }

    @Override
    protected String definition(Constraint constraint) {
        limits.check(constraint);
        if (constraint instanceof PrimaryKey key) {
            return "primary key " + columns(key.columns());
        }
        if (constraint instanceof UniqueConstraint unique) {
            String name = unique.name() == null ? "" : quote(unique.name()) + " ";
            return "unique key " + name + columns(unique.columns()) + MySqlIndexWords.visibility(unique.storage());
        }
        return super.definition(constraint);
    }

    @Override
    public List<String> visitDropConstraint(Operation.DropConstraint operation) {
        Constraint constraint = operation.constraint();
        String name = named(constraint.name(), operation.table());
        if (constraint instanceof PrimaryKey) {
            return dropPrimaryKey(operation.table());
        }
        if (constraint instanceof UniqueConstraint) {
            return dropIndex(operation.table(), name);
        }
        return constraint instanceof CheckConstraint
                ? super.visitDropConstraint(operation)
                : dropForeignKey(operation.table(), name);
    }

    /** In one go, as rows of one key are not to come between; a column that is numbered is never without one either. */
    @Override
    public List<String> visitReplaceKey(Operation.ReplaceKey operation) {
        String table = alterTable(operation.table());
        return List.of(super.visitReplaceKey(operation).stream()
                .map(statement -> statement.substring(table.length()))
                .collect(Collectors.joining(", ", table, "")));
    }

    private List<String> dropPrimaryKey(QualifiedName table) {
        return List.of(alterTable(table) + "drop primary key");
    }

    private List<String> dropForeignKey(QualifiedName table, String name) {
        return List.of(alterTable(table) + "drop foreign key " + quote(name));
    }

    @Override
    public List<String> visitRenameConstraint(Operation.RenameConstraint operation) {
        throw limits.renaming(operation.table(), operation.from());
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
    public List<String> visitDropNamed(Operation.DropNamed operation) {
        return switch (operation.kind()) {
            case PRIMARY_KEY -> dropPrimaryKey(operation.owner());
            case UNIQUE_CONSTRAINT -> dropIndex(operation.owner(), operation.name());
            case FOREIGN_KEY -> dropForeignKey(operation.owner(), operation.name());
            default -> super.visitDropNamed(operation);
        };
    }

    @Override
    protected List<String> dropIndex(QualifiedName table, String name) {
        return List.of(alterTable(table) + "drop index " + quote(name));
    }

    @Override
    public List<String> visitRenameIndex(Operation.RenameIndex operation) {
        return List.of(alterTable(operation.table()) + "rename index " + quote(operation.from()) + " to "
                + quote(operation.to()));
    }

    @Override
    protected String createIndex(QualifiedName table, Index index) {
        return new MySqlIndexWords(this, limits).create(table, index);
    }

    @Override
    protected String indexPart(IndexPart part) {
        return quote(part.text())
                + (part.length() == null ? "" : "(" + part.length() + ")")
                + (part.descending() ? " desc" : "");
    }

    @Override
    public List<String> visitCreateEnumType(Operation.CreateEnumType operation) {
        throw limits.enumType(operation.type().name());
    }

    @Override
    public List<String> visitDropEnumType(Operation.DropEnumType operation) {
        throw limits.enumType(operation.type().name());
    }

    @Override
    public List<String> visitAlterEnumType(Operation.AlterEnumType operation) {
        throw limits.enumType(operation.after().name());
    }

    @Override
    public List<String> visitRenameEnumValue(Operation.RenameEnumValue operation) {
        throw limits.enumType(operation.type());
    }

    @Override
    public List<String> visitRenameEnumType(Operation.RenameEnumType operation) {
        throw limits.enumType(operation.from());
    }
}
