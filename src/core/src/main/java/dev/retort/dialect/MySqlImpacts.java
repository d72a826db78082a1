package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What MySQL locks, reads and writes for each shape of statement, as InnoDB of 9.7 accepts ALGORITHM and LOCK
 * (https://dev.mysql.com/doc/refman/9.7/en/innodb-online-ddl-operations.html).
 */
final class MySqlImpacts extends ImpactMatrix {

    private static final Lock INSTANT = new Lock(Lock.Blocks.NOTHING, "ALGORITHM=INSTANT");
    private static final Lock INPLACE = new Lock(Lock.Blocks.NOTHING, "ALGORITHM=INPLACE, LOCK=NONE");
    private static final Lock INPLACE_SHARED = new Lock(Lock.Blocks.WRITES, "ALGORITHM=INPLACE, LOCK=SHARED");
    private static final Lock COPY_SHARED = new Lock(Lock.Blocks.WRITES, "ALGORITHM=COPY, LOCK=SHARED");
    private static final Lock ROWS = new Lock(Lock.Blocks.WRITES, "row locks");

    @Override
    protected List<Shape> shapes(Operation operation, List<Operation> migration) {
        return MySqlShapes.INSTANCE.of(operation);
    }

    /** Zero, the empty text, or the day 0000-00-00, in strict mode too. */
    @Override
    public boolean fillsRequiredColumns() {
        return true;
    }

    @Override
    protected String rowEstimate(QualifiedName table, Dialect dialect) {
        return MariaDbImpacts.estimate(table, dialect);
    }

    @Override
    protected @Nullable Impact impact(Shape shape) {
        return switch (shape) {
            case ADD_COLUMN,
                    ADD_COLUMN_CONSTANT,
                    ADD_COLUMN_STABLE,
                    ADD_COLUMN_VIRTUAL,
                    DROP_COLUMN,
                    RENAME_COLUMN,
                    CHANGE_DEFAULT,
                    APPEND_LABEL,
                    DROP_CONSTRAINT -> new Impact(shape, INSTANT, Work.NONE);
            case WIDEN_TYPE, DROP_FOREIGN_KEY, RENAME_INDEX, DROP_INDEX -> new Impact(shape, INPLACE, Work.NONE);
            case SET_NOT_NULL, DROP_NOT_NULL, ADD_PRIMARY_KEY -> new Impact(shape, INPLACE, Work.REWRITE);
            case ADD_UNIQUE, CREATE_INDEX -> new Impact(shape, INPLACE, Work.INDEX);
            case CREATE_SPECIAL_INDEX -> new Impact(shape, INPLACE_SHARED, Work.INDEX);
            case ADD_COLUMN_IDENTITY -> new Impact(shape, INPLACE_SHARED, Work.REWRITE);
            case ADD_COLUMN_STORED, DROP_PRIMARY_KEY, CHANGE_TYPE, CHANGE_CHARSET, ADD_CHECK, ADD_FOREIGN_KEY ->
                new Impact(shape, COPY_SHARED, Work.REWRITE);
            case FILL, ADD_COLUMN_VOLATILE -> new Impact(shape, ROWS, Work.REWRITE);
            default -> null;
        };
    }
}
