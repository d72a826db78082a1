package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import java.util.List;

/** MariaDB 10.6 and later. */
final class MariaDb extends MySqlFamily {

    static final String PRODUCT = "MariaDB";
    static final int NEWEST = 11;

    private final InnoDbImpacts impacts;

    MariaDb(int majorVersion, int minorVersion) {
        super(PRODUCT, majorVersion, minorVersion, new Limits(PRODUCT));
        this.impacts = new MariaDbImpacts(majorVersion, minorVersion);
    }

    @Override
    public InnoDbImpacts impacts() {
        return impacts;
    }

    @Override
    public DefaultNames defaultNames() {
        return new MariaDbNames();
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
    String nullClause(Column column) {
        return column.generated() == null ? super.nullClause(column) : "";
    }

    @Override
    public List<String> visitCreateSequence(Operation.CreateSequence operation) {
        Sequence sequence = operation.sequence();
        return List.of("create sequence " + quote(sequence.name())
                + SequenceSql.options(sequence.options(), false, SequenceSql.MARIADB));
    }

    @Override
    public List<String> visitAlterSequence(Operation.AlterSequence operation) {
        Sequence after = operation.after();
        return List.of("alter sequence " + quote(after.name())
                + SequenceSql.options(after.options(), true, SequenceSql.MARIADB));
    }

    @Override
    public List<String> visitRenameSequence(Operation.RenameSequence operation) {
        QualifiedName to = operation.from().sibling(operation.to());
        return List.of("rename table " + quote(operation.from()) + " to " + quote(to));
    }

    @Override
    public List<String> visitContinueSequence(Operation.ContinueSequence operation) {
        return MariaDbSequences.behindRows(this, operation);
    }
}
