package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL 12 and later lock, read and write for each shape of statement, as measured on 12 to 18
 * (https://www.postgresql.org/docs/current/explicit-locking.html names the locks).
 */
final class PostgreSqlImpacts extends ImpactMatrix {

    private static final Lock ACCESS_EXCLUSIVE = new Lock(Lock.Blocks.EVERYTHING, "ACCESS EXCLUSIVE");
    private static final Lock SHARE_ROW_EXCLUSIVE = new Lock(Lock.Blocks.WRITES, "SHARE ROW EXCLUSIVE");
    private static final Lock SHARE = new Lock(Lock.Blocks.WRITES, "SHARE");
    private static final Lock SHARE_UPDATE_EXCLUSIVE = new Lock(Lock.Blocks.NOTHING, "SHARE UPDATE EXCLUSIVE");
    private static final Lock ROWS = new Lock(Lock.Blocks.WRITES, "row locks");

    private static final int VIRTUAL = 18;
    private static final int NOT_VALID_OF_PARTITIONS = 18;
    private static final int ROOM_FOR_LOCKS = 64 * 100;

    private final int majorVersion;

    private final OnlineForms online;

    private final PostgreSqlDomains domains;

    PostgreSqlImpacts(int majorVersion, OnlineForms online, PostgreSqlDomains domains) {
        this.majorVersion = majorVersion;
        this.online = online;
        this.domains = domains;
    }

    @Override
    protected List<Shape> shapes(Operation operation, List<Operation> migration) {
        if (domains.isNewColumnOfOne(operation, migration)) {
            return List.of(Shape.ADD_COLUMN_DOMAIN);
        }
        List<Shape> shapes = online.shapes(operation);
        return shapes.isEmpty() ? PostgreSqlShapes.INSTANCE.of(operation) : shapes;
    }

    /** Error 0A000, "cached plan must not change result type": RevalidateCachedQuery in plancache.c. */
    @Override
    public boolean remembersResultTypes() {
        return true;
    }

    /** RemoveStatistics, for every change of a type: ATExecAlterColumnType in tablecmds.c. */
    @Override
    public boolean forgetsStatistics() {
        return true;
    }

    /** ATPostAlterTypeCleanup in tablecmds.c; measured on 18 ("verifying table", "building index"), not of an index on the column itself. */
    @Override
    public boolean rechecksConditions() {
        return true;
    }

    /** "cannot add NOT VALID foreign key on partitioned table": https://www.postgresql.org/docs/17/sql-altertable.html, which 18 takes. */
    @Override
    public boolean refusesUnvalidatedKeysOfPartitions() {
        return majorVersion < NOT_VALID_OF_PARTITIONS;
    }

    /** NotNullImpliedByRelConstraints in tablecmds.c, since 12. */
    @Override
    public boolean believesChecks() {
        return true;
    }

    /** max_locks_per_transaction (64) times max_connections (100): https://www.postgresql.org/docs/current/runtime-config-locks.html. */
    @Override
    public OptionalInt roomForLocks() {
        return OptionalInt.of(ROOM_FOR_LOCKS);
    }

    /** A table that was never analysed has its size alone; 100 bytes are a narrow row. */
    @Override
    protected String rowEstimate(QualifiedName table, Dialect dialect) {
        String oid = "to_regclass(" + dialect.literal(dialect.quote(table)) + ")";
        return "select sum(case when reltuples > 0 then reltuples else pg_relation_size(oid) / 100 end)::bigint"
                + " from pg_class where relkind in ('r', 'm')"
                + " and (oid = " + oid + " or oid in (select relid from pg_partition_tree(" + oid + ")))";
    }

    @Override
    protected @Nullable Impact impact(Shape shape) {
        return switch (shape) {
            case ADD_COLUMN,
                    ADD_COLUMN_CONSTANT,
                    ADD_COLUMN_STABLE,
                    DROP_COLUMN,
                    RENAME_COLUMN,
                    DROP_NOT_NULL,
                    CHANGE_DEFAULT,
                    WIDEN_TYPE,
                    DROP_PRIMARY_KEY,
                    ADD_CHECK_NOT_VALID,
                    DROP_CONSTRAINT,
                    DROP_INDEX,
                    ADD_KEY_USING_INDEX -> new Impact(shape, ACCESS_EXCLUSIVE, Work.NONE);
            case ADD_COLUMN_VOLATILE,
                    ADD_COLUMN_SERIAL,
                    ADD_COLUMN_IDENTITY,
                    ADD_COLUMN_STORED,
                    ADD_COLUMN_DOMAIN,
                    CHANGE_TYPE,
                    CHANGE_TIME_ZONE -> new Impact(shape, ACCESS_EXCLUSIVE, Work.REWRITE);
            case ADD_COLUMN_VIRTUAL -> majorVersion < VIRTUAL ? null : new Impact(shape, ACCESS_EXCLUSIVE, Work.NONE);
            case ADD_COLUMN_CHECK, SET_NOT_NULL, ADD_CHECK -> new Impact(shape, ACCESS_EXCLUSIVE, Work.SCAN);
            case CHANGE_COLLATION, ADD_PRIMARY_KEY, ADD_UNIQUE, ADD_EXCLUSION ->
                new Impact(shape, ACCESS_EXCLUSIVE, Work.INDEX);
            case ADD_FOREIGN_KEY -> new Impact(shape, SHARE_ROW_EXCLUSIVE, Work.SCAN, SHARE_ROW_EXCLUSIVE);
            case ADD_FOREIGN_KEY_NOT_VALID -> new Impact(shape, SHARE_ROW_EXCLUSIVE, Work.NONE, SHARE_ROW_EXCLUSIVE);
            case VALIDATE_CONSTRAINT -> new Impact(shape, SHARE_UPDATE_EXCLUSIVE, Work.SCAN);
            case DROP_FOREIGN_KEY, DROP_REFERRING_TABLE ->
                new Impact(shape, ACCESS_EXCLUSIVE, Work.NONE, ACCESS_EXCLUSIVE);
            case CREATE_REFERRING_TABLE -> new Impact(shape, Lock.NONE, Work.NONE, SHARE_ROW_EXCLUSIVE);
            case CREATE_INDEX, CREATE_SPECIAL_INDEX -> new Impact(shape, SHARE, Work.INDEX);
            case RENAME_INDEX -> new Impact(shape, Lock.NONE, Work.NONE);
            case CREATE_INDEX_ONLINE -> new Impact(shape, SHARE_UPDATE_EXCLUSIVE, Work.INDEX);
            case DROP_INDEX_ONLINE -> new Impact(shape, SHARE_UPDATE_EXCLUSIVE, Work.NONE);
            case FILL_IN_BATCHES -> new Impact(shape, Lock.NONE, Work.REWRITE);
            case FILL -> new Impact(shape, ROWS, Work.REWRITE);
            case ADD_COLUMN_EXPRESSION, NUMBER_COLUMN, UNNUMBER_COLUMN, APPEND_LABEL, CHANGE_CHARSET -> null;
        };
    }
}
