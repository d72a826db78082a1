package dev.retort.diff;

import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Enforcement;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Two states of one table to the operations between them. */
final class TableDiff {

    private final Table before;
    private final Table after;
    private final QualifiedName name;
    private final Replacements replacements;
    private final List<Operation> operations = new ArrayList<>();

    TableDiff(Table before, Table after, Replacements replacements) {
        this.before = before;
        this.after = after;
        this.name = after.name();
        this.replacements = replacements;
    }

    List<Operation> operations() {
        if (!Objects.equals(before.comment(), after.comment())) {
            operations.add(new Operation.CommentOnTable(name, before.comment(), after.comment()));
        }
        options();
        columns();
        constraints();
        indexes();
        return operations;
    }

    private void options() {
        Map<String, String> existing = before.options().settings();
        Map<String, String> desired = after.options().settings();
        Set<String> names = new TreeSet<>(existing.keySet());
        names.addAll(desired.keySet());
        for (String option : names) {
            String is = existing.get(option);
            String wanted = desired.get(option);
            if (!Objects.equals(is, wanted)) {
                operations.add(new Operation.AlterTableOption(name, option, is, wanted));
            }
        }
    }

    private void columns() {
        Map<String, Column> wanted = Tables.columns(after);
        Map<String, Column> existing = Tables.columns(before);
        for (Column column : ComputedColumns.first(before)) {
            Column other = wanted.get(column.name());
            if (other == null || replacements.holdsColumn(name, column.name())) {
                operations.add(new Operation.DropColumn(name, column));
            } else if (!column.equals(other)) {
                change(column, other);
            }
        }
        for (Column column : ComputedColumns.last(after)) {
            if (!existing.containsKey(column.name()) || replacements.holdsColumn(name, column.name())) {
                operations.add(new Operation.AddColumn(name, column));
            }
        }
    }

    /** A default may be a label or a value of the old type only, and must be gone before that is. */
    private void change(Column column, Column other) {
        boolean inTheWay = column.defaultValue() != null
                && !column.defaultValue().equals(other.defaultValue())
                && column.type().equals(other.type())
                && replacements.hasDefaultInTheWay(column);
        Column start = inTheWay ? column.withDefault(null) : column;
        if (inTheWay) {
            operations.add(new Operation.AlterColumn(name, column, start));
        }
        if (!start.equals(other)) {
            operations.add(new Operation.AlterColumn(name, start, other));
        }
    }

    private void constraints() {
        PartDiff<Constraint> diff = new PartDiff<>(
                constraint -> constraint.withName(null),
                constraint -> replacements.hold(name, constraint),
                this::isNameFree,
                constraint -> new Operation.DropConstraint(name, constraint),
                constraint -> new Operation.AddConstraint(name, constraint),
                (from, to) -> new Operation.RenameConstraint(name, named(from.name()), named(to.name())),
                this::validated);
        operations.addAll(diff.between(before.constraints(), after.constraints()));
    }

    /** A constraint that is the same but for rows it has not looked at only needs to look at them. */
    private @Nullable Operation validated(Constraint from, Constraint to) {
        boolean same = from instanceof ForeignKey key
                        && key.withEnforcement(Enforcement.VALIDATED).equals(to)
                || from instanceof CheckConstraint check
                        && check.withEnforcement(Enforcement.VALIDATED).equals(to);
        return same && from.enforcement() == Enforcement.NOT_VALID
                ? new Operation.ValidateConstraint(name, named(to.name()), to)
                : null;
    }

    /** A key has an index behind it, whose name must be free in the whole schema; a condition's in its table. */
    private boolean isNameFree(Constraint constraint) {
        if (!replacements.renamesConstraints()) {
            return false;
        }
        boolean freeInTable =
                before.constraints().stream().noneMatch(other -> Objects.equals(other.name(), constraint.name()));
        return freeInTable
                && !(Tables.hasIndex(constraint) && replacements.isIndexName(name, named(constraint.name())));
    }

    private void indexes() {
        PartDiff<Index> diff = new PartDiff<>(
                index -> index.withName(null),
                index -> replacements.hold(name, index),
                index -> !replacements.isIndexName(name, named(index.name())),
                index -> new Operation.DropIndex(name, index),
                index -> new Operation.CreateIndex(name, index),
                (from, to) -> new Operation.RenameIndex(name, named(from.name()), named(to.name())),
                (from, to) -> null);
        operations.addAll(diff.between(before.indexes(), after.indexes()));
    }

    /** Every part has a name by now: {@link NameAdoption}. */
    private static String named(@Nullable String partName) {
        return Objects.requireNonNull(partName, "a part without a name");
    }
}
