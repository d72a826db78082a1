package dev.retort.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What MariaDB 10.6 and later lock, read and write for each shape of statement, as InnoDB accepts ALGORITHM and LOCK
 * (https://mariadb.com/kb/en/innodb-online-ddl-overview/). What takes one line of work for a moment is INSTANT; since 11.2 a copy
 * lets others write (MDEV-16329). Another collation has an index built (MDEV-17301), and for a column of the primary key, which is not
 * known here, the table copied: where a copy shuts out who writes, that is what is told. Since MDEV-26224 a column is numbered no longer
 * at once.
 */
final class MariaDbImpacts extends InnoDbImpacts {

    /** Since 10.4.3 (MDEV-15563), but with ROW_FORMAT=REDUNDANT: https://mariadb.com/kb/en/innodb-online-ddl-operations-with-the-instant-alter-algorithm/. */
    private static final MySqlShapes SHAPES = new MySqlShapes(127);

    private final boolean copiesOnline;

    MariaDbImpacts(int majorVersion, int minorVersion) {
        super(SHAPES);
        this.copiesOnline = majorVersion > 11 || majorVersion == 11 && minorVersion >= 2;
    }

    @Override
    List<Lock> ways() {
        return copiesOnline ? List.of(INSTANT, NOCOPY, INPLACE, COPY) : List.of(INSTANT, NOCOPY, INPLACE);
    }

    /** MODIFY looks at the rows only where it writes them anew for another reason: measured on 11.4, a later UPDATE of a row fails. */
    @Override
    public boolean overlooksConditionsOfColumns() {
        return true;
    }

    @Override
    protected @Nullable Impact impact(Shape shape) {
        return switch (shape) {
            case ADD_COLUMN,
                    ADD_COLUMN_CONSTANT,
                    ADD_COLUMN_STABLE,
                    ADD_COLUMN_EXPRESSION,
                    ADD_COLUMN_VIRTUAL,
                    ADD_COLUMN_CHECK,
                    DROP_COLUMN,
                    RENAME_COLUMN,
                    CHANGE_DEFAULT,
                    WIDEN_TYPE,
                    APPEND_LABEL,
                    UNNUMBER_COLUMN,
                    DROP_FOREIGN_KEY,
                    DROP_CONSTRAINT,
                    RENAME_INDEX -> new Impact(shape, INSTANT, Work.NONE);
            case SET_NOT_NULL, DROP_NOT_NULL -> new Impact(shape, INPLACE, Work.REWRITE);
            case DROP_INDEX -> new Impact(shape, NOCOPY, Work.NONE);
            case ADD_UNIQUE, CREATE_INDEX -> new Impact(shape, NOCOPY, Work.INDEX);
            case CHANGE_COLLATION ->
                copiesOnline ? new Impact(shape, NOCOPY, Work.INDEX) : new Impact(shape, COPY_SHARED, Work.REWRITE);
            case CREATE_SPECIAL_INDEX -> new Impact(shape, INPLACE_SHARED, Work.INDEX);
            case ADD_PRIMARY_KEY -> new Impact(shape, INPLACE, Work.REWRITE);
            case ADD_COLUMN_IDENTITY -> new Impact(shape, INPLACE_SHARED, Work.REWRITE);
            case ADD_COLUMN_VOLATILE,
                    ADD_COLUMN_STORED,
                    DROP_PRIMARY_KEY,
                    CHANGE_TYPE,
                    CHANGE_TIME_ZONE,
                    CHANGE_CHARSET,
                    ADD_CHECK,
                    ADD_FOREIGN_KEY -> new Impact(shape, copiesOnline ? COPY : COPY_SHARED, Work.REWRITE);
            case NUMBER_COLUMN -> new Impact(shape, COPY_SHARED, Work.REWRITE);
            case FILL -> new Impact(shape, ROWS, Work.REWRITE);
            case CREATE_INDEX_ONLINE,
                    DROP_INDEX_ONLINE,
                    ADD_KEY_USING_INDEX,
                    FILL_IN_BATCHES,
                    ADD_COLUMN_SERIAL,
                    ADD_COLUMN_DOMAIN,
                    ADD_FOREIGN_KEY_NOT_VALID,
                    ADD_CHECK_NOT_VALID,
                    ADD_EXCLUSION,
                    VALIDATE_CONSTRAINT,
                    CREATE_REFERRING_TABLE,
                    DROP_REFERRING_TABLE -> null;
        };
    }
}
