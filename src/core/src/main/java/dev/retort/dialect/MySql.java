package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.IndexPart;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** MySQL 8.0.23 and later. */
final class MySql extends MySqlFamily {

    static final String PRODUCT = "MySQL";
    static final String NEWEST = "9.7";

    private static final int INLINE_REFERENCES = 9;

    /** The types that MariaDB has and MySQL has not. */
    private static final Set<String> MARIADB = Set.of("uuid", "inet4", "inet6");

    /** Functions that answer each row otherwise: https://dev.mysql.com/doc/refman/8.4/en/replication-rbr-safe-unsafe.html. */
    private static final Pattern DIFFERS = Pattern.compile(
            "(?i)\\b(uuid|uuid_short|rand|random_bytes|user|session_user|system_user|current_user|version|sysdate)\\s*\\(");

    private static final Limits LIMITS =
            new Limits(PRODUCT, Limits.Words.INDEXED_EXPRESSION, Limits.Words.NOT_ENFORCED, Limits.Words.INVISIBLE);

    private final String version;
    private final InnoDbImpacts impacts = new MySqlImpacts();

    MySql(int majorVersion, int minorVersion) {
        this(majorVersion + "." + minorVersion, USUAL);
    }

    private MySql(String version, Setting setting) {
        super(PRODUCT, version, LIMITS, setting);
        this.version = version;
    }

    @Override
    Dialect with(Setting other) {
        return new MySql(version, other);
    }

    @Override
    public InnoDbImpacts impacts() {
        return impacts;
    }

    @Override
    public MySqlNames defaultNames() {
        return new MySqlNames();
    }

    /** Measured on 8.0.31: the server makes an index of its own beside it, which MariaDB does not. */
    @Override
    boolean descendingServesForeignKeys() {
        return false;
    }

    /** Error 1833: that it is numbered is part of what a column is; MariaDB is not so strict. */
    @Override
    public boolean isHeldByForeignKeys(Table before, Table after, String column) {
        return super.isHeldByForeignKeys(before, after, column)
                || isNumbered(before, column) != isNumbered(after, column);
    }

    private static boolean isNumbered(Table table, String column) {
        return table.column(column).filter(found -> found.identity() != null).isPresent();
    }

    /** Release notes of 9.0, "inline foreign key specifications"; https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html. */
    @Override
    public boolean ignoresReferencesOfColumns() {
        return Integer.parseInt(version.substring(0, version.indexOf('.'))) < INLINE_REFERENCES;
    }

    /** Errors 3108, 3837 and 3959. */
    @Override
    public boolean renamesInExpressions() {
        return false;
    }

    /** Checks and foreign keys: https://dev.mysql.com/doc/refman/8.4/en/create-table-check-constraints.html. */
    @Override
    public boolean hasConstraintNamesPerTable() {
        return false;
    }

    @Override
    boolean isReserved(String identifier) {
        return MySqlKeywords.RESERVED.contains(identifier);
    }

    @Override
    MySqlReferences references() {
        return new MySqlReferences(PRODUCT, false, false);
    }

    @Override
    ForeignWords foreignWords() {
        return super.foreignWords().with(MARIADB);
    }

    @Override
    public boolean knows(SqlType type) {
        return super.knows(type) && !MARIADB.contains(type.name());
    }

    @Override
    public Column normalise(Column column) {
        Column normal = MySqlTexts.normalise(super.normalise(column));
        DefaultValue value = normal.defaultValue();
        return value == null ? normal : normal.withDefault(MySqlDefaults.precise(value, normal.type()));
    }

    @Override
    public CheckConstraint normalise(CheckConstraint check) {
        return check.withExpression(MySqlTexts.withoutCharset(check.expression()));
    }

    @Override
    public Table normalise(Table table) {
        Table normal = MySqlTexts.inLettersOfColumns(super.normalise(table));
        return FirstRow.complete(normal.withIndexes(
                normal.indexes().stream().map(MySqlTexts::normalise).toList()));
    }

    /** The rows of a table that is there are its own business. */
    @Override
    public Map<String, String> settings(Map<String, String> current, Map<String, String> desired) {
        return FirstRow.keep(current, super.settings(current, desired));
    }

    @Override
    public List<String> visitCreateTable(Operation.CreateTable operation) {
        List<String> statements = new ArrayList<>(super.visitCreateTable(operation));
        statements.addAll(FirstRow.insert(this, operation.table()));
        return statements;
    }

    /** A condition is one of the table, which a change of the column would leave behind. */
    @Override
    protected String definition(QualifiedName table, Column column) {
        if (column.check() != null) {
            throw LIMITS.columnCheck(table, column.name());
        }
        return super.definition(table, column);
    }

    /** A default that differs from row to row is refused beside ADD COLUMN (error 1674), though not beside MODIFY. */
    @Override
    public List<String> visitAddColumn(Operation.AddColumn operation) {
        Column column = operation.column();
        DefaultValue value = column.defaultValue();
        if (value == null || !DIFFERS.matcher(value.sql()).find()) {
            return super.visitAddColumn(operation);
        }
        QualifiedName table = operation.table();
        Column plain = column.withDefault(null).withNullable(true);
        return List.of(
                alterTable(table) + "add column " + definition(table, plain),
                "update " + quote(table) + " set " + quote(column.name()) + " = " + value.sql(),
                alterTable(table) + "modify column " + definition(table, column));
    }

    /** A large value's default is an expression: https://dev.mysql.com/doc/refman/8.4/en/data-type-defaults.html. */
    @Override
    String defaultClause(Column column, DefaultValue value) {
        return MySqlTypes.isLarge(column.type())
                ? " default (" + value.sql() + ")"
                : super.defaultClause(column, MySqlDefaults.precise(value, MySqlTypes.normalise(column.type())));
    }

    @Override
    protected String indexPart(IndexPart part) {
        return part.expression() ? "(" + part.text() + ")" + (part.descending() ? " desc" : "") : super.indexPart(part);
    }

    @Override
    public List<String> visitCreateSequence(Operation.CreateSequence operation) {
        throw LIMITS.sequence(operation.sequence().name());
    }

    @Override
    public List<String> visitAlterSequence(Operation.AlterSequence operation) {
        throw LIMITS.sequence(operation.after().name());
    }

    @Override
    public List<String> visitRenameSequence(Operation.RenameSequence operation) {
        throw LIMITS.sequence(operation.from());
    }

    @Override
    public List<String> visitDropSequence(Operation.DropSequence operation) {
        throw LIMITS.sequence(operation.sequence().name());
    }
}
