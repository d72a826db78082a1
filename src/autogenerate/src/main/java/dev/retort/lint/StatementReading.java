package dev.retort.lint;

import dev.retort.dialect.Dialect;
import dev.retort.hazard.Rule;
import dev.retort.hazard.TableSizes;
import dev.retort.operation.ObjectKind;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.sf.jsqlparser.statement.Commit;
import net.sf.jsqlparser.statement.RollbackStatement;
import net.sf.jsqlparser.statement.SavepointStatement;
import net.sf.jsqlparser.statement.SetStatement;
import net.sf.jsqlparser.statement.StatementVisitorAdapter;
import net.sf.jsqlparser.statement.alter.Alter;
import net.sf.jsqlparser.statement.alter.RenameTableStatement;
import net.sf.jsqlparser.statement.analyze.Analyze;
import net.sf.jsqlparser.statement.comment.Comment;
import net.sf.jsqlparser.statement.create.index.CreateIndex;
import net.sf.jsqlparser.statement.create.schema.CreateSchema;
import net.sf.jsqlparser.statement.create.sequence.CreateSequence;
import net.sf.jsqlparser.statement.create.table.ColumnDefinition;
import net.sf.jsqlparser.statement.create.table.CreateTable;
import net.sf.jsqlparser.statement.create.view.CreateView;
import net.sf.jsqlparser.statement.create.view.TemporaryOption;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.delete.ParenthesedDelete;
import net.sf.jsqlparser.statement.drop.Drop;
import net.sf.jsqlparser.statement.grant.Grant;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.insert.ParenthesedInsert;
import net.sf.jsqlparser.statement.merge.Merge;
import net.sf.jsqlparser.statement.refresh.RefreshMaterializedViewStatement;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.Values;
import net.sf.jsqlparser.statement.select.WithItem;
import net.sf.jsqlparser.statement.truncate.Truncate;
import net.sf.jsqlparser.statement.update.ParenthesedUpdate;
import net.sf.jsqlparser.statement.update.Update;
import net.sf.jsqlparser.statement.upsert.Upsert;
import org.jspecify.annotations.Nullable;

/** What one statement does; null for a kind of statement that is not known here. */
final class StatementReading extends StatementVisitorAdapter<@Nullable SqlReading> {

    private final Dialect dialect;
    private final SqlNames names;
    private final ClauseEnforcement enforcement;
    private final KnownSchema known;
    private final TableSizes sizes;

    /** What is written so that a statement has a condition. */
    StatementReading(Dialect dialect, ClauseEnforcement enforcement, KnownSchema known, TableSizes sizes) {
        this.dialect = dialect;
        this.names = new SqlNames(dialect, known);
        this.enforcement = enforcement;
        this.known = known;
        this.sizes = sizes;
    }

    @Override
    public <S> SqlReading visit(Alter alter, S context) {
        QualifiedName table = names.table(alter.getTable());
        return new AlterReading(dialect, enforcement, table, known).read(alter.getAlterExpressions());
    }

    @Override
    public <S> SqlReading visit(Drop drop, S context) {
        return drop.isUsingTemporary() ? SqlReading.HARMLESS : new DropReading(names, known).read(drop);
    }

    @Override
    public <S> SqlReading visit(RenameTableStatement rename, S context) {
        List<Operation> renames = new ArrayList<>();
        rename.getTableNames()
                .forEach(pair -> renames.add(new Operation.RenameTable(
                        names.table(pair.getKey()), names.table(pair.getValue()).name())));
        return new SqlReading(renames, List.of());
    }

    /** The rows are gone, and nothing else of the table. */
    @Override
    public <S> SqlReading visit(Truncate truncate, S context) {
        List<net.sf.jsqlparser.schema.Table> tables =
                truncate.getTables() == null ? List.of(truncate.getTable()) : truncate.getTables();
        SqlReading reading = SqlReading.HARMLESS;
        for (net.sf.jsqlparser.schema.Table table : tables) {
            String more = truncate.getCascade() ? ", and of every table that refers to it" : "";
            reading = reading.and(
                    found(SqlRules.TRUNCATE, "every row of " + names.table(table) + " is gone" + more + "."));
        }
        return reading;
    }

    @Override
    public <S> SqlReading visit(Delete delete, S context) {
        return within(delete.getWithItemsList()).and(deleting(delete));
    }

    private SqlReading deleting(Delete delete) {
        QualifiedName table = names.table(delete.getTable());
        if (known.isNew(table)) {
            return SqlReading.HARMLESS;
        }
        if (Truth.isOfEveryRow(delete.getWhere()) && isNothing(delete.getJoins())) {
            return found(SqlRules.DELETE_WITHOUT_WHERE, "every row of " + table + " is gone.")
                    .and(ofLargeTable(table));
        }
        return batched(table, delete.getLimit() != null);
    }

    @Override
    public <S> SqlReading visit(Update update, S context) {
        return within(update.getWithItemsList()).and(updating(update));
    }

    private SqlReading updating(Update update) {
        QualifiedName table = names.table(update.getTable());
        if (known.isNew(table)) {
            return SqlReading.HARMLESS;
        }
        if (Truth.isOfEveryRow(update.getWhere()) && update.getFromItem() == null && isNothing(update.getJoins())) {
            return found(SqlRules.UPDATE_WITHOUT_WHERE, "every row of " + table + " is overwritten.")
                    .and(ofLargeTable(table));
        }
        return batched(table, update.getLimit() != null);
    }

    /** Which of its rows change or go, its conditions say. */
    @Override
    public <S> SqlReading visit(Merge merge, S context) {
        QualifiedName table = names.table(merge.getTable());
        return within(merge.getWithItemsList()).and(known.isNew(table) ? SqlReading.HARMLESS : batched(table, false));
    }

    @Override
    public <S> SqlReading visit(ParenthesedDelete delete, S context) {
        return visit(delete.getDelete(), context);
    }

    @Override
    public <S> SqlReading visit(ParenthesedUpdate update, S context) {
        return visit(update.getUpdate(), context);
    }

    @Override
    public <S> SqlReading visit(ParenthesedInsert insert, S context) {
        return visit(insert.getInsert(), context);
    }

    private static boolean isNothing(@Nullable List<?> list) {
        return list == null || list.isEmpty();
    }

    /** What already says that it concerns every row tells of locks where there are known to be many. */
    private SqlReading ofLargeTable(QualifiedName table) {
        return sizes.rows(table).isPresent() ? batched(table, false) : SqlReading.HARMLESS;
    }

    /** Where the table is known to be small, nobody waits for its rows for long. */
    private SqlReading batched(QualifiedName table, boolean isLimited) {
        OptionalLong rows = sizes.rows(table);
        if (isLimited || rows.isPresent() && rows.getAsLong() < sizes.fewest()) {
            return SqlReading.HARMLESS;
        }
        String of = rows.isPresent() ? String.format(Locale.ROOT, ", of about %,d,", rows.getAsLong()) : "";
        return found(
                SqlRules.UNBATCHED_WRITE,
                "the rows of " + table + " that it concerns" + of + " stay locked until the migration ends.");
    }

    @Override
    public <S> SqlReading visit(Insert insert, S context) {
        Select query = insert.getSelect();
        return within(insert.getWithItemsList())
                .and(within(query == null ? null : query.getWithItemsList()))
                .and(inserting(insert));
    }

    private SqlReading inserting(Insert insert) {
        boolean isNamed = insert.getColumns() != null || insert.isUseSet() || insert.isOnlyDefaultValues();
        return isNamed
                ? SqlReading.HARMLESS
                : found(
                        SqlRules.INSERT_WITHOUT_COLUMNS,
                        "the values for " + names.table(insert.getTable()) + " are told apart by their order alone.");
    }

    /** It takes the place of the rows of its keys; how many these are, a query alone leaves open. */
    @Override
    public <S> SqlReading visit(Upsert upsert, S context) {
        QualifiedName table = names.table(upsert.getTable());
        boolean isNamed = upsert.getColumns() != null || upsert.getUpdateSets() != null;
        boolean isQuery = upsert.getSelect() != null && !(upsert.getSelect() instanceof Values);
        return SqlReading.HARMLESS
                .andIf(
                        !isNamed,
                        SqlRules.hazard(
                                SqlRules.INSERT_WITHOUT_COLUMNS,
                                "the values for " + table + " are told apart by their order alone."))
                .and(isQuery && !known.isNew(table) ? batched(table, false) : SqlReading.HARMLESS);
    }

    /** A query does harm only where it writes. */
    @Override
    public <S> SqlReading visit(Select select, S context) {
        return within(select.getWithItemsList());
    }

    /** What a statement writes in the WITH before it. */
    private SqlReading within(@Nullable List<WithItem<?>> items) {
        SqlReading reading = SqlReading.HARMLESS;
        for (WithItem<?> item : items == null ? List.<WithItem<?>>of() : items) {
            if (!(item.getParenthesedStatement() instanceof Select)) {
                SqlReading inner = item.getParenthesedStatement().accept(this, null);
                if (inner == null) {
                    throw new UnreadableSqlException("it writes inside of WITH");
                }
                reading = reading.and(inner);
            }
        }
        return reading;
    }

    @Override
    public <S> SqlReading visit(CreateIndex create, S context) {
        QualifiedName table = names.table(create.getTable());
        Index index = new ConstraintReading(names, enforcement.last())
                .index(create.getIndex())
                .withUnique("unique".equalsIgnoreCase(create.getIndex().getType()));
        if (create.isOnly() && !create.isConcurrently() && mayBePartitioned(table)) {
            return SqlReading.noting(new Operation.CreateIndex(table, index));
        }
        String tail = create.getTailParameters() == null ? "" : String.join(" ", create.getTailParameters());
        return SqlReading.of(new Operation.CreateIndex(table, index, create.isConcurrently()))
                .andIf(
                        create.isConcurrently() && create.isUsingIfNotExists(),
                        SqlRules.hazard(
                                SqlRules.INVALID_INDEX,
                                "what an attempt that failed left of " + index.name()
                                        + " would be taken for the index."))
                .andIf(
                        !known.isNew(table) && SqlRules.isDear(tail),
                        SqlRules.hazard(SqlRules.DEAR_ALGORITHM, SqlRules.dear(tail, table)));
    }

    @Override
    public <S> SqlReading visit(CreateTable create, S context) {
        QualifiedName name = names.table(create.getTable());
        if (create.isIfNotExists() && known.schema().table(name).isPresent()) {
            return SqlReading.HARMLESS;
        }
        List<Column> columns = new ArrayList<>();
        List<Operation> constraints = new ArrayList<>();
        SqlReading passedOver = SqlReading.HARMLESS;
        List<ColumnDefinition> written = create.getColumnDefinitions();
        for (ColumnDefinition definition : written == null ? List.<ColumnDefinition>of() : written) {
            ColumnReading column = new ColumnReading(dialect, names, definition);
            columns.add(column.column());
            constraints.addAll(column.constraints(name));
            passedOver = passedOver.and(column.passedOver(name));
        }
        List<Operation> operations = new ArrayList<>();
        if (create.isOrReplace()) {
            operations.add(new Operation.DropNamed(ObjectKind.TABLE, name, name.name()));
        }
        columns.addAll(like(create));
        operations.add(new Operation.CreateTable(Table.of(name, columns).withOptions(options(create))));
        operations.addAll(constraints);
        if (create.getIndexes() != null) {
            ConstraintReading reading = new ConstraintReading(names, enforcement.last());
            create.getIndexes().forEach(index -> operations.add(reading.added(name, index)));
        }
        SqlReading reading = new SqlReading(operations, List.of()).and(passedOver);
        return create.isIfNotExists() ? reading.withDoubt() : reading;
    }

    /** The columns of the table that it is to be like, as far as they are known. */
    private List<Column> like(CreateTable create) {
        return Stream.of(create.getLikeTable(), create.getTrailingLikeTable())
                .filter(Objects::nonNull)
                .map(names::table)
                .flatMap(table -> known.schema().table(table).stream())
                .flatMap(table -> table.columns().stream())
                .toList();
    }

    private boolean mayBePartitioned(QualifiedName table) {
        return known.schema()
                .table(table)
                .map(found -> found.options().partitionBy() != null)
                .orElse(true);
    }

    private static TableOptions options(CreateTable create) {
        return create.getPartitioning() == null
                ? TableOptions.NONE
                : TableOptions.NONE.withPartitionBy(create.getPartitioning().toString());
    }

    @Override
    public <S> SqlReading visit(RefreshMaterializedViewStatement refresh, S context) {
        return refresh.isConcurrently()
                ? SqlReading.HARMLESS
                : found(
                        SqlRules.REFRESH_MATERIALIZED_VIEW,
                        "readers of " + names.table(refresh.getView()) + " wait until it is refreshed.");
    }

    @Override
    public <S> SqlReading visit(Commit commit, S context) {
        return transactionEnds("COMMIT");
    }

    @Override
    public <S> SqlReading visit(RollbackStatement rollback, S context) {
        return rollback.getSavepointName() == null ? transactionEnds("ROLLBACK") : SqlReading.HARMLESS;
    }

    private static SqlReading transactionEnds(String word) {
        return found(
                SqlRules.TRANSACTION_CONTROL, word + " ends the transaction in which Retort records the migration.");
    }

    @Override
    public <S> SqlReading visit(CreateSchema create, S context) {
        return SqlReading.of(new Operation.CreateSchema(names.name(create.getSchemaName())));
    }

    @Override
    public <S> SqlReading visit(CreateView create, S context) {
        String query = create.getSelect().toString();
        if (create.isMaterialized() || create.getTemporary() != TemporaryOption.NONE) {
            return SqlReading.HARMLESS;
        }
        SqlReading reading = SqlReading.of(new Operation.CreateView(
                new View(names.table(create.getView()), false, List.of(), List.of(), query, List.of())));
        return create.isOrReplace() || create.isIfNotExists() ? reading.withDoubt() : reading;
    }

    @Override
    public <S> SqlReading visit(CreateSequence create, S context) {
        return SqlReading.HARMLESS;
    }

    @Override
    public <S> SqlReading visit(Comment comment, S context) {
        return SqlReading.HARMLESS;
    }

    @Override
    public <S> SqlReading visit(Grant grant, S context) {
        return SqlReading.HARMLESS;
    }

    @Override
    public <S> SqlReading visit(SetStatement set, S context) {
        return SessionSettings.switchChecksOff(set.toString())
                ? found(SqlRules.CHECKS_OFF, "'" + set + "' lets rows in that nobody looks at again.")
                : SqlReading.HARMLESS;
    }

    @Override
    public <S> SqlReading visit(SavepointStatement savepoint, S context) {
        return SqlReading.HARMLESS;
    }

    @Override
    public <S> SqlReading visit(Analyze analyze, S context) {
        return SqlReading.HARMLESS;
    }

    private static SqlReading found(Rule rule, String reason) {
        return SqlReading.of(SqlRules.hazard(rule, reason));
    }
}
