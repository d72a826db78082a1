package dev.retort.dialect;

import dev.retort.schema.SqlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What MySQL locks, reads and writes for each shape of statement, as InnoDB of 9.7 accepts ALGORITHM and LOCK
 * (https://dev.mysql.com/doc/refman/9.7/en/innodb-online-ddl-operations.html).
 */
final class MySqlImpacts extends InnoDbImpacts {

    private static final MySqlShapes SHAPES = new MySqlShapes(0);

    MySqlImpacts() {
        super(SHAPES);
    }

    @Override
    List<Lock> ways() {
        return List.of(INSTANT, INPLACE);
    }

    /** In strict mode, which also refuses a day zero (NO_ZERO_DATE), a date has no such value, nor has a place; JSON has its null. */
    @Override
    public Optional<String> filling(SqlType type) {
        String name = MySqlTypes.normalise(type).name();
        return switch (name) {
            case "json" -> Optional.of("JSON's null");
            case "date", "datetime" -> Optional.empty();
            default -> MySqlTypes.isPlace(name) ? Optional.empty() : super.filling(type);
        };
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
            case ADD_COLUMN_EXPRESSION,
                    NUMBER_COLUMN,
                    UNNUMBER_COLUMN,
                    ADD_COLUMN_STORED,
                    DROP_PRIMARY_KEY,
                    CHANGE_TYPE,
                    CHANGE_TIME_ZONE,
                    CHANGE_CHARSET,
                    CHANGE_COLLATION,
                    ADD_CHECK,
                    ADD_FOREIGN_KEY -> new Impact(shape, COPY_SHARED, Work.REWRITE);
            case FILL, ADD_COLUMN_VOLATILE -> new Impact(shape, ROWS, Work.REWRITE);
            default -> null;
        };
    }
}
