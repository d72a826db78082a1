package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Sequence;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.List;

/** MariaDB 10.6 and later. */
final class MariaDb extends MySqlFamily {

    static final String PRODUCT = "MariaDB";
    static final String NEWEST = "11.4";

    private final int majorVersion;
    private final int minorVersion;

    MariaDb(int majorVersion, int minorVersion) {
        this(majorVersion, minorVersion, USUAL);
    }

    private MariaDb(int majorVersion, int minorVersion, Setting setting) {
        super(PRODUCT, majorVersion + "." + minorVersion, new Limits(PRODUCT, Limits.Words.IGNORED), setting);
        this.majorVersion = majorVersion;
        this.minorVersion = minorVersion;
    }

    @Override
    public String unfitSession() {
        return super.unfitSession() + " union all " + MySqlSession.unfitIn(MySqlSession.ANSI_QUOTES);
    }

    @Override
    Dialect with(Setting other) {
        return new MariaDb(majorVersion, minorVersion, other);
    }

    @Override
    public InnoDbImpacts impacts() {
        return new MariaDbImpacts(majorVersion, minorVersion);
    }

    @Override
    public MySqlNames defaultNames() {
        return new MariaDbNames();
    }

    @Override
    MySqlReferences references() {
        return new MySqlReferences(PRODUCT, true, true);
    }

    @Override
    boolean isReserved(String identifier) {
        return MariaDbKeywords.RESERVED.contains(identifier);
    }

    /** A generated column takes no NOT NULL: https://mariadb.com/kb/en/generated-columns/. */
    @Override
    public Column normalise(Column column) {
        Column normal = super.normalise(column);
        return normal.generated() == null ? normal : normal.withNullable(true);
    }

    @Override
    public Table normalise(Table table) {
        return MariaDbPrefixes.unsaid(super.normalise(table));
    }

    @Override
    public boolean isConvertible(SqlType from, SqlType to) {
        return MariaDbConversions.exist(MySqlTypes.normalise(from), MySqlTypes.normalise(to));
    }

    /** Error 1832, measured on 11.4: in a foreign key a column does not become wider either. */
    @Override
    public boolean isAssignable(SqlType from, SqlType to) {
        return MySqlTypes.normalise(from).equals(MySqlTypes.normalise(to));
    }

    /** What is too long for an index is in it as far as it fits, and what must be unique as a hash of it. */
    @Override
    ForeignWords foreignWords() {
        return super.foreignWords().cutting();
    }

    @Override
    String nullClause(Column column) {
        return column.generated() == null ? super.nullClause(column) : "";
    }

    @Override
    SqlType written(SqlType type) {
        return MySqlTypes.ofMariaDb(type);
    }

    @Override
    public List<String> visitCreateSequence(Operation.CreateSequence operation) {
        Sequence sequence = operation.sequence();
        return List.of("create sequence " + quote(sequence.name())
                + SequenceSql.options(sequence.options(), false, SequenceSql.MARIADB));
    }

    @Override
    public List<String> visitAlterSequence(Operation.AlterSequence operation) {
        return MariaDbSequences.change(this, operation);
    }

    @Override
    public List<String> visitRenameSequence(Operation.RenameSequence operation) {
        return List.of("rename table " + quote(operation.from()) + " to " + quote(operation.to()));
    }

    @Override
    public List<String> visitContinueSequence(Operation.ContinueSequence operation) {
        return MariaDbSequences.behindRows(this, operation);
    }
}
