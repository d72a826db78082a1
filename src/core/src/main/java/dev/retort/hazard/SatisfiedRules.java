package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.operation.OnTable;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Enforcement;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.UniqueConstraint;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells which new keys and conditions no row can break, as far as the migration that adds them shows: the table is new, a
 * column of it is new and NULL in every row or numbered, or another key that goes has kept the rows in order.
 */
final class SatisfiedRules {

    private final Changes changes;
    private final Dialect dialect;

    SatisfiedRules(Changes changes, Dialect dialect) {
        this.changes = changes;
        this.dialect = dialect;
    }

    boolean isAddedBy(Operation operation) {
        if (!(operation instanceof OnTable part)) {
            return false;
        }
        QualifiedName table = part.table();
        if (changes.makes(table)) {
            return true;
        }
        if (operation instanceof Operation.AddConstraint add) {
            return isSatisfied(table, add.constraint());
        }
        if (operation instanceof Operation.ValidateConstraint validate) {
            return validate.constraint() != null && isSatisfied(table, validate.constraint());
        }
        if (operation instanceof Operation.AlterColumn alter) {
            return isFilled(alter);
        }
        return operation instanceof Operation.CreateIndex create && isDistinct(table, create.index());
    }

    /** The column refuses NULL from now on, its values fit, and the migration gives a value to the rows without one. */
    private boolean isFilled(Operation.AlterColumn alter) {
        return alter.before().nullable()
                && !alter.after().nullable()
                && TypeWidening.keepsValues(alter, dialect)
                && alter.before().generated() == null
                && alter.after().generated() == null
                && isFilled(alter.table(), alter.after().name());
    }

    private boolean isFilled(QualifiedName table, String column) {
        return changes.on(table).anyMatch(other -> fills(other, column))
                || changes.byHand().anyMatch(other -> FilledBySql.fills(other, table, column, dialect));
    }

    private boolean isSatisfied(QualifiedName table, Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return key.columns().stream().anyMatch(column -> isNumbered(table, column)) || wasThere(table, key);
        }
        if (constraint instanceof UniqueConstraint unique) {
            return isDistinct(table, unique.columns(), unique.nullsNotDistinct());
        }
        if (constraint instanceof ForeignKey key) {
            return key.enforcement() != Enforcement.VALIDATED || refersToNothing(table, key) || wasThere(table, key);
        }
        return constraint instanceof CheckConstraint check
                && (check.enforcement() != Enforcement.VALIDATED || holds(table, check));
    }

    private boolean isDistinct(QualifiedName table, Index index) {
        boolean plain = index.where() == null && index.parts().stream().noneMatch(IndexPart::expression);
        return plain
                && isDistinct(table, index.parts().stream().map(IndexPart::text).toList(), index.nullsNotDistinct());
    }

    private boolean isDistinct(QualifiedName table, List<String> columns, boolean nullsNotDistinct) {
        return columns.stream().anyMatch(column -> isNumbered(table, column))
                || !nullsNotDistinct && columns.stream().anyMatch(column -> isNull(table, column))
                || droppedKeys(table, nullsNotDistinct)
                        .anyMatch(key -> columns.containsAll(key) && keepValues(table, key));
    }

    /** The columns that another key kept distinct and free of NULL, or distinct but for NULL, until now. */
    private Stream<List<String>> droppedKeys(QualifiedName table, boolean nullsNotDistinct) {
        return changes.on(table)
                .map(operation -> droppedKey(operation, nullsNotDistinct))
                .filter(key -> !key.isEmpty());
    }

    private static List<String> droppedKey(Operation operation, boolean nullsNotDistinct) {
        if (operation instanceof Operation.DropConstraint drop) {
            return drop.constraint() instanceof PrimaryKey key
                    ? key.columns()
                    : drop.constraint() instanceof UniqueConstraint unique
                                    && (unique.nullsNotDistinct() || !nullsNotDistinct)
                            ? unique.columns()
                            : List.of();
        }
        boolean plain = operation instanceof Operation.DropIndex drop
                && drop.index().unique()
                && (drop.index().nullsNotDistinct() || !nullsNotDistinct)
                && drop.index().where() == null
                && drop.index().parts().stream().noneMatch(IndexPart::expression);
        return plain
                ? ((Operation.DropIndex) operation)
                        .index().parts().stream().map(IndexPart::text).toList()
                : List.of();
    }

    /** MATCH SIMPLE asks nothing of a row with one NULL, MATCH FULL nothing of a row with nothing but NULL. */
    private boolean refersToNothing(QualifiedName table, ForeignKey key) {
        Stream<String> columns = key.columns().stream();
        return key.matchFull()
                ? columns.allMatch(column -> isNull(table, column))
                : columns.anyMatch(column -> isNull(table, column));
    }

    /** The same columns in another order. */
    private boolean wasThere(QualifiedName table, PrimaryKey key) {
        return changes.on(table)
                        .anyMatch(operation -> operation instanceof Operation.DropConstraint drop
                                && drop.constraint() instanceof PrimaryKey other
                                && Set.copyOf(other.columns()).equals(Set.copyOf(key.columns())))
                && keepValues(table, key.columns());
    }

    private boolean wasThere(QualifiedName table, ForeignKey key) {
        boolean comesAnew = changes.makes(key.referencedTable());
        boolean saysColumns = key.columns().size() == key.referencedColumns().size();
        return !comesAnew
                && saysColumns
                && IntStream.range(0, key.columns().size()).allMatch(i -> keepsPairs(table, key, i))
                && changes.on(table)
                        .anyMatch(operation -> operation instanceof Operation.DropConstraint drop
                                && drop.constraint() instanceof ForeignKey other
                                && other.enforcement() == Enforcement.VALIDATED
                                && other.columns().equals(key.columns())
                                && other.referencedTable().equals(key.referencedTable())
                                && other.referencedColumns().equals(key.referencedColumns())
                                && (other.matchFull() || !key.matchFull()));
    }

    /** Whether values that were equal on both ends are so still: both are what they were, or both change alike. */
    private boolean keepsPairs(QualifiedName table, ForeignKey key, int position) {
        String column = key.columns().get(position);
        String referenced = key.referencedColumns().get(position);
        List<SqlType> change = typeChange(table, column);
        return keepValues(table, List.of(column)) && keepValues(key.referencedTable(), List.of(referenced))
                || !change.isEmpty() && change.equals(typeChange(key.referencedTable(), referenced));
    }

    private List<SqlType> typeChange(QualifiedName table, String column) {
        return changes.on(table)
                .filter(Operation.AlterColumn.class::isInstance)
                .map(Operation.AlterColumn.class::cast)
                .filter(alter -> alter.after().name().equals(column))
                .flatMap(alter -> Stream.of(alter.before().type(), alter.after().type()))
                .toList();
    }

    /** A condition over nothing but NULL is unknown, which a check lets pass; or it is one that goes, or allows more. */
    private boolean holds(QualifiedName table, CheckConstraint check) {
        boolean wasThere = changes.on(table)
                .anyMatch(operation -> operation instanceof Operation.DropConstraint drop
                        && drop.constraint() instanceof CheckConstraint other
                        && other.enforcement() == Enforcement.VALIDATED
                        && AllowedValues.implies(other.expression(), check.expression(), dialect));
        Set<String> names = new HashSet<>(ConditionWords.of(check.expression(), dialect));
        return wasThere && keepValues(table, names)
                || !names.isEmpty() && names.stream().allMatch(name -> isNull(table, name));
    }

    /** Whether the rows have the values that they had: of columns that are no others, and of types that hold all values. */
    private boolean keepValues(QualifiedName table, Collection<String> columns) {
        return changes.on(table)
                .noneMatch(operation -> operation instanceof Operation.AlterColumn alter
                                && columns.contains(alter.after().name())
                                && !TypeWidening.keepsValues(alter, dialect)
                        || operation instanceof Operation.AddColumn add
                                && columns.contains(add.column().name()));
    }

    /** Whether a column is new and holds NULL in every row that is there. */
    private boolean isNull(QualifiedName table, String column) {
        boolean required = changes.on(table)
                .anyMatch(operation -> operation instanceof Operation.AlterColumn alter
                        && alter.after().name().equals(column)
                        && !alter.after().nullable());
        return !required
                && changes.on(table).noneMatch(operation -> fills(operation, column))
                && changes.byHand().noneMatch(operation -> mayFill(operation, column))
                && added(table, column)
                        .anyMatch(added -> added.nullable()
                                && added.defaultValue() == null
                                && added.generated() == null
                                && added.identity() == null);
    }

    private static boolean fills(Operation operation, String column) {
        return operation instanceof Operation.FillColumn fill && fill.column().equals(column)
                || operation instanceof Operation.CopyColumn copy && copy.to().equals(column);
    }

    /** What an author's own SQL or operation writes is not known here: it may fill what it can name. */
    private static boolean mayFill(Operation operation, String column) {
        return operation instanceof Operation.Custom
                || operation instanceof Operation.ExecuteSql execute
                        && execute.sql().toLowerCase(Locale.ROOT).contains(column.toLowerCase(Locale.ROOT));
    }

    /** Whether a column is new and the server numbers the rows that are there. */
    private boolean isNumbered(QualifiedName table, String column) {
        return added(table, column).anyMatch(added -> added.identity() != null);
    }

    private Stream<Column> added(QualifiedName table, String column) {
        return changes.on(table)
                .filter(operation -> operation instanceof Operation.AddColumn add
                        && add.column().name().equals(column))
                .map(operation -> ((Operation.AddColumn) operation).column());
    }
}
