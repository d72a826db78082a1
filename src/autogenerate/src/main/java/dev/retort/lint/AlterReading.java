package dev.retort.lint;

import dev.retort.dialect.Dialect;
import dev.retort.hazard.Hazard;
import dev.retort.operation.ConstraintKind;
import dev.retort.operation.ObjectKind;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.statement.alter.AlterExpression;
import net.sf.jsqlparser.statement.alter.AlterExpression.ColumnDataType;
import net.sf.jsqlparser.statement.alter.AlterOperation;

/** What the clauses of one ALTER TABLE do. */
final class AlterReading {

    private static final Set<AlterOperation> WAYS = Set.of(AlterOperation.ALGORITHM, AlterOperation.LOCK);

    private final Dialect dialect;
    private final SqlNames names;
    private final ClauseEnforcement enforcement;

    private ConstraintReading constraints;
    private final QualifiedName table;
    private KnownSchema known;

    AlterReading(Dialect dialect, ClauseEnforcement enforcement, QualifiedName table, KnownSchema known) {
        this.dialect = dialect;
        this.names = new SqlNames(dialect, known);
        this.enforcement = enforcement;
        this.constraints = new ConstraintReading(names, enforcement.last());
        this.table = table;
        this.known = known;
    }

    SqlReading read(List<AlterExpression> clauses) {
        SqlReading reading = SqlReading.HARMLESS;
        KnownSchema before = known;
        for (int i = 0; i < clauses.size(); i++) {
            constraints = new ConstraintReading(names, enforcement.of(i, clauses.size()));
            SqlReading one = readOrSay(clauses.get(i));
            known = known.after(one.operations());
            reading = reading.and(one);
        }
        SqlReading joined = KeyInOneStatement.joined(reading, table, before).and(way(clauses, before));
        return dialect.looksUpNoNewColumn() && bringsNoValues(clauses, joined) ? joined.withKeysUnread() : joined;
    }

    /** The way that the statement asks for, be it in one clause or two. */
    private SqlReading way(List<AlterExpression> clauses, KnownSchema before) {
        String dear = clauses.stream()
                .filter(clause -> WAYS.contains(clause.getOperation()))
                .map(AlterExpression::toString)
                .filter(SqlRules::isDear)
                .collect(Collectors.joining(", "));
        return SqlReading.HARMLESS.andIf(
                !dear.isEmpty() && !before.isNew(table),
                SqlRules.hazard(SqlRules.DEAR_ALGORITHM, SqlRules.dear(dear, table)));
    }

    /** Whether its keys are of new columns alone, of which none has a value in the rows that are there. */
    private static boolean bringsNoValues(List<AlterExpression> clauses, SqlReading reading) {
        return clauses.stream().noneMatch(clause -> clause.getIndex() != null)
                && reading.operations().stream()
                        .noneMatch(operation -> operation instanceof Operation.AddColumn add
                                && (add.column().defaultValue() != null
                                        || add.column().identity() != null
                                        || add.column().generated() != null));
    }

    /** What is not known of one clause says nothing of the others. */
    private SqlReading readOrSay(AlterExpression clause) {
        try {
            return read(clause);
        } catch (UnreadableSqlException unclear) {
            return SqlRules.notRead("alter table " + table + " " + clause, String.valueOf(unclear.getMessage()));
        }
    }

    private SqlReading read(AlterExpression clause) {
        return switch (clause.getOperation()) {
            case ADD -> added(clause);
            case DROP -> dropped(clause).andIf(isCascade(clause), cascade(clause));
            case DROP_PRIMARY_KEY -> drop(ObjectKind.PRIMARY_KEY, "primary key");
            case ALTER, MODIFY -> altered(clause);
            case CHANGE -> changed(clause);
            case RENAME ->
                SqlReading.of(new Operation.RenameColumn(
                        table, names.name(clause.getColOldName()), names.name(clause.getColumnName())));
            case RENAME_TABLE -> SqlReading.of(new Operation.RenameTable(table, names.name(clause.getNewTableName())));
            case RENAME_CONSTRAINT ->
                SqlReading.of(new Operation.RenameConstraint(table, oldName(clause), newName(clause)));
            case RENAME_INDEX, RENAME_KEY ->
                SqlReading.of(new Operation.RenameIndex(table, oldName(clause), newName(clause)));
            case DISABLE_ROW_LEVEL_SECURITY, NO_FORCE_ROW_LEVEL_SECURITY ->
                SqlReading.of(SqlRules.hazard(SqlRules.ROW_SECURITY_OFF, table + " shows rows that were hidden."));
            case ENABLE_ROW_LEVEL_SECURITY, FORCE_ROW_LEVEL_SECURITY ->
                SqlReading.of(SqlRules.hazard(
                        SqlRules.ROW_SECURITY_ON,
                        "of " + table + " everybody "
                                + (clause.getOperation() == AlterOperation.ENABLE_ROW_LEVEL_SECURITY
                                        ? "but its owner"
                                        : "with its owner")
                                + " sees the rows that a policy shows, and none where there is no policy."));
            case ATTACH_PARTITION -> new AttachedPartition(names, known).read(table, clause.toString());
            case DETACH_PARTITION ->
                SqlReading.of(SqlRules.hazard(
                        SqlRules.DETACH_PARTITION, "nobody can use " + table + " while a partition is detached."));
            case ALGORITHM, LOCK, COMMENT, COMMENT_WITH_EQUAL_SIGN -> SqlReading.HARMLESS;
            case UNSPECIFIC -> unspecific(String.valueOf(clause.getOptionalSpecifier()));
            default -> throw unknown();
        };
    }

    private SqlReading added(AlterExpression clause) {
        if (clause.getIndex() != null) {
            return SqlReading.of(constraints.added(table, clause.getIndex()));
        }
        SqlReading reading = SqlReading.HARMLESS;
        for (ColumnDataType written : columns(clause)) {
            ColumnReading column = new ColumnReading(dialect, names, written);
            if (clause.isUseIfNotExists()
                    && known.column(table, column.column().name()).isPresent()) {
                continue;
            }
            reading = reading.and(SqlReading.of(new Operation.AddColumn(table, column.column())))
                    .and(new SqlReading(column.constraints(table), List.of()))
                    .and(column.passedOver(table));
        }
        return clause.isUseIfNotExists() ? reading.withDoubt() : reading;
    }

    private static List<ColumnDataType> columns(AlterExpression clause) {
        if (clause.getColDataTypeList() == null) {
            throw unknown();
        }
        return clause.getColDataTypeList();
    }

    private SqlReading dropped(AlterExpression clause) {
        if (clause.getConstraintName() != null) {
            String name = names.name(clause.getConstraintName());
            return known.constraint(table, name)
                    .map(constraint -> drop(ConstraintKind.of(constraint), name))
                    .orElseThrow(() -> new UnreadableSqlException(
                            "the migrations do not tell what constraint " + name + " of " + table + " is"));
        }
        if (clause.getIndex() != null) {
            return drop(ObjectKind.INDEX, names.name(clause.getIndex().getName()));
        }
        if (clause.getColumnName() == null) {
            throw unknown();
        }
        String column = names.name(clause.getColumnName());
        return clause.isUsingIfExists() && isKnownWithout(column)
                ? SqlReading.HARMLESS
                : drop(ObjectKind.COLUMN, column);
    }

    private boolean isKnownWithout(String column) {
        return known.schema()
                .table(table)
                .filter(found -> found.column(column).isEmpty())
                .isPresent();
    }

    private SqlReading drop(ObjectKind kind, String name) {
        return SqlReading.of(new Operation.DropNamed(kind, table, name));
    }

    private static boolean isCascade(AlterExpression clause) {
        return clause.getParameters() != null && clause.getParameters().stream().anyMatch("cascade"::equalsIgnoreCase);
    }

    private Hazard cascade(AlterExpression clause) {
        return SqlRules.hazard(
                SqlRules.DROP_CASCADE, "'" + clause + "' on " + table + " drops what depends on it without naming it.");
    }

    private SqlReading altered(AlterExpression clause) {
        List<Operation> operations = new ArrayList<>();
        if (clause.getColDataTypeList() != null) {
            clause.getColDataTypeList().forEach(written -> operations.add(altered(clause, written)));
        }
        Stream.ofNullable(clause.getColumnSetNotNullList())
                .flatMap(List::stream)
                .forEach(set -> operations.add(altered(set.getColumnName(), column -> column.withNullable(false))));
        Stream.ofNullable(clause.getColumnDropNotNullList())
                .flatMap(List::stream)
                .forEach(drop -> operations.add(altered(drop.getColumnName(), column -> column.withNullable(true))));
        Stream.ofNullable(clause.getColumnSetDefaultList())
                .flatMap(List::stream)
                .forEach(set -> operations.add(altered(
                        set.getColumnName(), column -> column.withDefault(new DefaultValue(set.getDefaultValue())))));
        Stream.ofNullable(clause.getColumnDropDefaultList())
                .flatMap(List::stream)
                .forEach(drop -> operations.add(altered(drop.getColumnName(), column -> column.withDefault(null))));
        if (operations.isEmpty()) {
            throw unknown();
        }
        SqlReading reading = new SqlReading(operations, List.of()).and(forgotten(clause));
        return isConverted(clause) ? reading.withConversion() : reading;
    }

    /** A cast leaves to the server what it would do anyway. */
    private static boolean isConverted(AlterExpression clause) {
        return Stream.ofNullable(clause.getColDataTypeList())
                .flatMap(List::stream)
                .map(ColumnDataType::getUsingExpression)
                .anyMatch(using -> using != null && !(using instanceof CastExpression));
    }

    /** MODIFY says the whole column, TYPE its type alone. */
    private Operation altered(AlterExpression clause, ColumnDataType written) {
        Column after = new ColumnReading(dialect, names, written).column();
        if (!written.isWithType() && clause.getOperation().name().equals("ALTER") && !isBare(written)) {
            throw unknown();
        }
        return clause.getOperation().name().equals("ALTER")
                ? altered(
                        written.getColumnName(),
                        column -> column.withType(after.type()).withCollation(after.collation()))
                : altered(written.getColumnName(), column -> after);
    }

    private SqlReading forgotten(AlterExpression clause) {
        SqlReading reading = SqlReading.HARMLESS;
        if (clause.getOperation() == AlterOperation.MODIFY) {
            for (ColumnDataType written : columns(clause)) {
                reading = reading.and(forgotten(before(names.name(written.getColumnName())), written));
            }
        }
        return reading;
    }

    private SqlReading forgotten(Column before, ColumnDataType written) {
        String words = written.toStringDataTypeAndSpec();
        boolean isKey = known.schema().table(table).stream()
                .map(Table::primaryKey)
                .anyMatch(key -> key != null && key.columns().contains(before.name()));
        return new ForgottenWords(before, new ColumnReading(dialect, names, written).column(), words, isKey)
                .told(table);
    }

    private static boolean isBare(ColumnDataType written) {
        return written.getColumnSpecs() == null || written.getColumnSpecs().isEmpty();
    }

    private Operation altered(String written, UnaryOperator<Column> change) {
        Column before = before(names.name(written));
        return new Operation.AlterColumn(table, before, change.apply(before));
    }

    private Column before(String name) {
        return known.column(table, name)
                .orElseThrow(() -> new UnreadableSqlException(
                        "the migrations do not tell what column " + table + "." + name + " was"));
    }

    /** CHANGE renames, and says the whole column. */
    private SqlReading changed(AlterExpression clause) {
        ColumnDataType written = columns(clause).get(0);
        Column after = new ColumnReading(dialect, names, written).column();
        Column before = before(names.name(clause.getColOldName()));
        Operation change = new Operation.AlterColumn(table, before.withName(after.name()), after);
        SqlReading reading = before.name().equals(after.name())
                ? SqlReading.of(change)
                : SqlReading.of(new Operation.RenameColumn(table, before.name(), after.name()), change);
        return reading.and(forgotten(before, written));
    }

    private String oldName(AlterExpression clause) {
        return names.name(clause.getOldIndex().getName());
    }

    private String newName(AlterExpression clause) {
        return names.name(clause.getIndex().getName());
    }

    private SqlReading unspecific(String words) {
        String text = words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (text.startsWith("validate constraint ")) {
            String name = names.name(words.substring(words.lastIndexOf(' ') + 1));
            Constraint constraint = known.constraint(table, name).orElse(null);
            return SqlReading.of(new Operation.ValidateConstraint(table, name, constraint));
        }
        if (text.startsWith("set schema ")) {
            return SqlReading.of(
                    SqlRules.hazard(SqlRules.MOVE_TO_SCHEMA, table + " is gone for the version that still runs."));
        }
        if (text.matches("set (logged|unlogged|tablespace .*)")) {
            return SqlReading.of(SqlRules.hazard(
                    SqlRules.REWRITE_TABLE, table + " is written anew while nobody can read or write it."));
        }
        if (text.startsWith("owner to ")) {
            return SqlReading.HARMLESS;
        }
        throw unknown();
    }

    private static UnreadableSqlException unknown() {
        return new UnreadableSqlException("what it does is not known");
    }
}
