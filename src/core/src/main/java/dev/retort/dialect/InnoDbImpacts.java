package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import java.util.List;
import java.util.Optional;

/** What MySQL and MariaDB lock, read and write: the ways of ALTER TABLE in which InnoDB changes a table. */
abstract class InnoDbImpacts extends ImpactMatrix {

    static final Lock INSTANT = new Lock(Lock.Blocks.NOTHING, "ALGORITHM=INSTANT");
    static final Lock NOCOPY = new Lock(Lock.Blocks.NOTHING, "ALGORITHM=NOCOPY, LOCK=NONE");
    static final Lock INPLACE = new Lock(Lock.Blocks.NOTHING, "ALGORITHM=INPLACE, LOCK=NONE");
    static final Lock INPLACE_SHARED = new Lock(Lock.Blocks.WRITES, "ALGORITHM=INPLACE, LOCK=SHARED");
    static final Lock COPY = new Lock(Lock.Blocks.NOTHING, "ALGORITHM=COPY, LOCK=NONE");
    static final Lock COPY_SHARED = new Lock(Lock.Blocks.WRITES, "ALGORITHM=COPY, LOCK=SHARED");
    static final Lock ROWS = new Lock(Lock.Blocks.WRITES, "row locks");

    private final MySqlShapes shapes;

    InnoDbImpacts(MySqlShapes shapes) {
        this.shapes = shapes;
    }

    /** The ways in which others read and write meanwhile, the cheapest first. */
    abstract List<Lock> ways();

    /**
     * In one statement, the end of the old primary key costs nothing beside the new one:
     * https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-operations.html, "Dropping a primary key and adding another".
     */
    @Override
    protected final List<Shape> shapes(Operation operation, List<Operation> migration) {
        if (operation instanceof Operation.DropConstraint drop
                && drop.constraint() instanceof PrimaryKey
                && MySqlKeys.isReplaced(drop, migration)) {
            return List.of();
        }
        return operation instanceof Operation.ReplaceKey replace && replace.after() instanceof PrimaryKey
                ? shapes.of(replace.add())
                : shapes.of(operation);
    }

    /** Zero, the empty text, or the day 0000-00-00, in strict mode too. */
    @Override
    public final boolean fillsRequiredColumns() {
        return true;
    }

    @Override
    public Optional<String> filling(SqlType type) {
        return Optional.of(MySqlTypes.implied(MySqlTypes.normalise(type)));
    }

    /** InnoDB's estimate may be off by a half: https://mariadb.com/kb/en/information-schema-tables-table/. */
    @Override
    protected final String rowEstimate(QualifiedName table, Dialect dialect) {
        String database = table.schema() == null ? "database()" : dialect.literal(table.schema());
        return "select table_rows from information_schema.tables where table_schema = " + database
                + " and table_name = " + dialect.literal(table.name());
    }
}
