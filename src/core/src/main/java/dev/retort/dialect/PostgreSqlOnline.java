package dev.retort.dialect;

import dev.retort.operation.HasOnlineForm;
import dev.retort.operation.ObjectKind;
import dev.retort.operation.OnTable;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Constraint;
import dev.retort.schema.Enforcement;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Indexes CONCURRENTLY, keys USING INDEX, NOT NULL through a constraint that is validated later, and rows filled in batches
 * (https://www.postgresql.org/docs/current/sql-createindex.html and sql-altertable.html, "Notes"). None of it is for partitioned
 * tables, whose indexes cannot be built so.
 */
final class PostgreSqlOnline extends OnlineForms {

    /** NOT NULL is a constraint, which may be NOT VALID: release notes of version 18. */
    private static final int NOT_NULL_CONSTRAINTS = 18;

    /** The release that may leave rows out of such an index, and the one of its updates that no longer does. */
    private static final int MISSES_ROWS = 14;

    private static final int MISSES_NONE = 4;

    private final PostgreSql dialect;
    private final int majorVersion;
    private final int minorVersion;
    private final PostgreSqlOnlineIndex indexes;
    private final PostgreSqlOnlineKey keys;

    /**
     * The forms of one version.
     *
     * @param minorVersion negative where it is not known, and taken for the newest
     */
    PostgreSqlOnline(PostgreSql dialect, int majorVersion, int minorVersion) {
        this.dialect = dialect;
        this.majorVersion = majorVersion;
        this.minorVersion = minorVersion;
        this.indexes = new PostgreSqlOnlineIndex(dialect);
        this.keys = new PostgreSqlOnlineKey(dialect, indexes);
    }

    /** https://www.postgresql.org/docs/release/14.4/. */
    @Override
    public boolean missRows() {
        return majorVersion == MISSES_ROWS && minorVersion >= 0 && minorVersion < MISSES_NONE;
    }

    @Override
    public boolean suit(Operation change, Table table) {
        return table.options().partitionBy() == null && exists(change) && !(missRows() && buildsIndex(change));
    }

    private static boolean buildsIndex(Operation change) {
        return change instanceof Operation.CreateIndex
                || change instanceof Operation.ReplaceKey
                || change instanceof Operation.AddConstraint add && isKey(add.constraint());
    }

    private static boolean exists(Operation change) {
        if (change instanceof Operation.AddConstraint add) {
            return isKey(add.constraint()) && add.constraint().name() != null;
        }
        if (change instanceof Operation.AlterColumn alter) {
            return setsNotNull(alter);
        }
        return change instanceof Operation.ReplaceKey replace && PostgreSqlKeyIndex.instead(replace) != null
                || change instanceof Operation.CreateIndex create
                        && create.index().name() != null
                || change instanceof Operation.DropIndex
                || change instanceof Operation.FillColumn
                || change instanceof Operation.CopyColumn
                || change instanceof Operation.DropNamed drop && drop.kind() == ObjectKind.INDEX;
    }

    private static boolean isKey(Constraint constraint) {
        return constraint instanceof UniqueConstraint || constraint instanceof PrimaryKey;
    }

    private static boolean setsNotNull(Operation.AlterColumn alter) {
        return alter.before().nullable() && alter.before().withNullable(false).equals(alter.after());
    }

    @Override
    public boolean validateLater(Constraint constraint, Table table) {
        return table.options().partitionBy() == null && isValidatedLater(constraint);
    }

    /** The server gives the sequence of an identity a name that is free; that of a serial column has one before it is asked. */
    @Override
    public boolean numberLater(Operation.AddColumn add, Schema schema) {
        Identity identity = add.column().identity();
        if (identity == null) {
            return true;
        }
        QualifiedName name =
                new PostgreSqlNumbering(dialect, add.table(), add.column().name(), identity).sequence();
        return schema.sequences().stream().noneMatch(sequence -> sequence.name().equals(name));
    }

    @Override
    public boolean replace(Operation.ReplaceKey replace, Table table) {
        return suit(replace, table);
    }

    @Override
    public boolean requireLater(Operation.AlterColumn required, Table table) {
        return suit(required, table);
    }

    private static boolean isValidatedLater(Constraint constraint) {
        return (constraint instanceof ForeignKey || constraint instanceof CheckConstraint)
                && constraint.name() != null
                && constraint.enforcement() == Enforcement.VALIDATED;
    }

    @Override
    public List<OnlineStatement> statements(Operation operation) {
        boolean online = operation instanceof HasOnlineForm change && change.online();
        return online ? online(operation) : List.of();
    }

    @Override
    public Optional<OnlineStatement> find(Operation operation, String sql) {
        return operation instanceof Operation.ValidateConstraint
                ? Optional.of(repeatable(sql, true))
                : super.find(operation, sql);
    }

    private List<OnlineStatement> online(Operation operation) {
        if (operation instanceof Operation.CreateIndex create && create.index().name() != null) {
            return List.of(indexes.create(create.table(), create.index()));
        }
        if (operation instanceof Operation.DropIndex drop && drop.index().name() != null) {
            return List.of(indexes.drop(drop.table().sibling(drop.index().name())));
        }
        if (operation instanceof Operation.DropNamed drop && drop.kind() == ObjectKind.INDEX) {
            return List.of(indexes.drop(drop.owner().sibling(drop.name())));
        }
        if (operation instanceof Operation.FillColumn fill) {
            return List.of(repeatable(PostgreSqlBatches.fill(dialect, fill), true));
        }
        if (operation instanceof Operation.CopyColumn copy) {
            return online(dialect.fill(copy));
        }
        if (operation instanceof Operation.ReplaceKey replace) {
            Index index = PostgreSqlKeyIndex.instead(replace);
            return index == null ? List.of() : keys.replace(replace, index);
        }
        if (operation instanceof Operation.AddConstraint add) {
            return addConstraint(add);
        }
        return operation instanceof Operation.AlterColumn alter && setsNotNull(alter) ? notNull(alter) : List.of();
    }

    /** What does no harm when it is done once more. */
    private static OnlineStatement repeatable(String sql, boolean patient) {
        return new OnlineStatement(sql, patient, "select 1 where false");
    }

    private String regclass(QualifiedName name) {
        return indexes.regclass(name);
    }

    private List<OnlineStatement> addConstraint(Operation.AddConstraint add) {
        Constraint constraint = add.constraint();
        Index index = PostgreSqlKeyIndex.behind(constraint);
        if (index != null) {
            return keys.add(add, index);
        }
        return isValidatedLater(constraint)
                ? List.of(
                        add(add.table(), constraint.name(), "add " + dialect.definition(constraint) + " not valid"),
                        validate(add.table(), constraint.name()))
                : List.of();
    }

    private OnlineStatement add(QualifiedName table, @Nullable String name, String words) {
        return new OnlineStatement(alter(table) + words, false, "select 1" + from(table, name));
    }

    private String from(QualifiedName table, @Nullable String constraint) {
        return " from pg_constraint where conrelid = " + regclass(table) + " and conname = "
                + dialect.literal(String.valueOf(constraint));
    }

    /** Before version 18, NOT NULL reads no rows where a condition that holds says that there is no NULL. */
    private List<OnlineStatement> notNull(Operation.AlterColumn alter) {
        QualifiedName table = alter.table();
        String column = dialect.quote(alter.after().name());
        if (majorVersion >= NOT_NULL_CONSTRAINTS) {
            return notNullConstraint(table, alter.after().name());
        }
        String name = PostgreSqlNames.notNullForNow(alter.after().name());
        String constraint = "constraint " + dialect.quote(name);
        return List.of(
                add(table, name, "add " + constraint + " check (" + column + " is not null) not valid"),
                validate(table, name),
                repeatable(alter(table) + "alter column " + column + " set not null", false),
                new OnlineStatement(
                        alter(table) + "drop " + constraint,
                        false,
                        "select 1 where not exists (select" + from(table, name) + ")"));
    }

    /** The server chooses a name that is free: a column that was renamed keeps its own. */
    private List<OnlineStatement> notNullConstraint(QualifiedName table, String column) {
        String from = fromNotNull(table, column).strip();
        String words = dialect.literal(alter(table).replace("%", "%%") + "validate constraint %I");
        String validation = PostgreSqlBlock.of("""

                begin
                    execute (select format(%s, conname)
                        %s);
                end\s""".formatted(words, from));
        return List.of(
                new OnlineStatement(
                        alter(table) + "add not null " + dialect.quote(column) + " not valid",
                        false,
                        "select 1 " + from),
                repeatable(validation, true));
    }

    private OnlineStatement validate(QualifiedName table, @Nullable String constraint) {
        return repeatable(alter(table) + "validate constraint " + dialect.quote(String.valueOf(constraint)), true);
    }

    private String alter(QualifiedName table) {
        return "alter table " + dialect.quote(table) + " ";
    }

    @Override
    List<Shape> shapes(Operation operation) {
        if (statements(operation).isEmpty()) {
            return List.of();
        }
        if (operation instanceof Operation.ReplaceKey
                || operation instanceof Operation.AddConstraint add && isKey(add.constraint())) {
            return List.of(Shape.CREATE_INDEX_ONLINE, Shape.ADD_KEY_USING_INDEX);
        }
        if (operation instanceof Operation.AddConstraint add && add.constraint() instanceof ForeignKey) {
            return List.of(Shape.ADD_FOREIGN_KEY_NOT_VALID, Shape.VALIDATE_CONSTRAINT);
        }
        if (operation instanceof Operation.AddConstraint || operation instanceof Operation.AlterColumn) {
            return List.of(Shape.ADD_CHECK_NOT_VALID, Shape.VALIDATE_CONSTRAINT);
        }
        if (operation instanceof Operation.FillColumn || operation instanceof Operation.CopyColumn) {
            return List.of(Shape.FILL_IN_BATCHES);
        }
        return List.of(
                operation instanceof Operation.CreateIndex ? Shape.CREATE_INDEX_ONLINE : Shape.DROP_INDEX_ONLINE);
    }

    @Override
    public Optional<Leftover> leftover(Operation operation) {
        boolean online = operation instanceof HasOnlineForm change && change.online();
        Index index = online ? built(operation) : null;
        return index != null && index.name() != null && operation instanceof OnTable part
                ? Optional.of(indexes.leftover(part.table(), index))
                : Optional.empty();
    }

    private static @Nullable Index built(Operation operation) {
        if (operation instanceof Operation.CreateIndex create) {
            return create.index();
        }
        if (operation instanceof Operation.ReplaceKey replace) {
            return PostgreSqlKeyIndex.instead(replace);
        }
        return operation instanceof Operation.AddConstraint add ? PostgreSqlKeyIndex.behind(add.constraint()) : null;
    }

    @Override
    public Optional<String> waitsFor(Operation operation) {
        if (!(operation instanceof HasOnlineForm change) || !change.online()) {
            return Optional.empty();
        }
        if (buildsIndex(operation) && operation instanceof OnTable part) {
            return Optional.of(PostgreSqlLock.transactions(regclass(part.table()), true));
        }
        return operation instanceof Operation.DropIndex drop
                ? Optional.of(PostgreSqlLock.transactions(regclass(drop.table()), false))
                : operation instanceof Operation.DropNamed drop && drop.kind() == ObjectKind.INDEX
                        ? Optional.of(PostgreSqlLock.transactions(regclass(drop.owner()), false))
                        : Optional.empty();
    }

    @Override
    public Optional<String> unvalidated(Operation operation) {
        return from(operation).map(from -> "select conname" + from + " and not convalidated");
    }

    private Optional<String> from(Operation operation) {
        if (operation instanceof Operation.ValidateConstraint validate) {
            return Optional.of(from(validate.table(), validate.name()));
        }
        if (operation instanceof Operation.ReplaceKey replace && replace.online()) {
            return keys.fromNullCheck(replace.table(), replace.after());
        }
        if (operation instanceof Operation.AddConstraint add && add.online()) {
            return isValidatedLater(add.constraint())
                    ? Optional.of(from(add.table(), add.constraint().name()))
                    : keys.fromNullCheck(add.table(), add.constraint());
        }
        return operation instanceof Operation.AlterColumn alter && alter.online() && setsNotNull(alter)
                ? Optional.of(fromNotNull(alter.table(), alter.after().name()))
                : Optional.empty();
    }

    /** The constraint that NOT NULL is, or the check that stands for it meanwhile. */
    private String fromNotNull(QualifiedName table, String column) {
        return majorVersion >= NOT_NULL_CONSTRAINTS
                ? " from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey"
                        + " where contype = 'n' and conrelid = " + regclass(table) + " and attname = "
                        + dialect.literal(column)
                : from(table, PostgreSqlNames.notNullForNow(column));
    }
}
