package dev.retort.diff;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

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
        columns();
        constraints();
        indexes();
        return operations;
    }

    private void columns() {
        Map<String, Column> wanted = Tables.columns(after);
        Map<String, Column> existing = Tables.columns(before);
        for (Column column : sorted(before, TableDiff::isPlain)) {
            Column other = wanted.get(column.name());
            if (other == null || replacements.holdsColumn(name, column.name())) {
                operations.add(new Operation.DropColumn(name, column));
            } else if (!column.equals(other)) {
                operations.add(new Operation.AlterColumn(name, column, other));
            }
        }
        for (Column column : sorted(after, TableDiff::isComputed)) {
            if (!existing.containsKey(column.name()) || replacements.holdsColumn(name, column.name())) {
                operations.add(new Operation.AddColumn(name, column));
            }
        }
    }

    /** A computed column leans on plain ones: it comes behind them and goes before them. */
    private static List<Column> sorted(Table table, Predicate<Column> last) {
        return table.columns().stream().sorted(Comparator.comparing(last::test)).toList();
    }

    private static boolean isComputed(Column column) {
        return column.generated() != null;
    }

    private static boolean isPlain(Column column) {
        return !isComputed(column);
    }

    private void constraints() {
        parts(
                Tables.constraints(before),
                Tables.constraints(after),
                Constraint::name,
                constraint -> constraint.withName(null),
                constraint -> replacements.hold(name, constraint),
                new Verbs<>(
                        constraint -> new Operation.DropConstraint(name, constraint),
                        constraint -> new Operation.AddConstraint(name, constraint),
                        (from, to) -> new Operation.RenameConstraint(name, from, to)));
    }

    private void indexes() {
        parts(
                before.indexes(),
                after.indexes(),
                Index::name,
                index -> index.withName(null),
                index -> replacements.hold(name, index),
                new Verbs<>(
                        index -> new Operation.DropIndex(name, index),
                        index -> new Operation.CreateIndex(name, index),
                        (from, to) -> new Operation.RenameIndex(name, from, to)));
    }

    /** How parts of one kind are dropped, added and renamed. */
    private record Verbs<T>(Function<T, Operation> drop, Function<T, Operation> add, Rename rename) {}

    @FunctionalInterface
    private interface Rename {
        Operation between(String from, String to);
    }

    /** Equal parts stay; parts of one shape are renamed; the rest goes or comes. */
    private <T> void parts(
            List<T> current,
            List<T> desired,
            Function<T, String> partName,
            Function<T, T> shape,
            Function<T, Boolean> replaced,
            Verbs<T> verbs) {
        List<T> gone = new ArrayList<>();
        List<T> come = new ArrayList<>(desired);
        for (T part : current) {
            if (!come.remove(part)) {
                gone.add(part);
            } else if (replaced.apply(part)) {
                operations.add(verbs.drop().apply(part));
                operations.add(verbs.add().apply(part));
            }
        }
        Set<String> names = new HashSet<>();
        current.forEach(part -> names.add(partName.apply(part)));
        for (T part : gone) {
            T twin = come.stream()
                    .filter(other -> shape.apply(other).equals(shape.apply(part)))
                    .filter(other -> !names.contains(partName.apply(other)))
                    .findFirst()
                    .orElse(null);
            if (twin == null || replaced.apply(part)) {
                operations.add(verbs.drop().apply(part));
            } else {
                come.remove(twin);
                operations.add(verbs.rename().between(partName.apply(part), partName.apply(twin)));
            }
        }
        come.forEach(part -> operations.add(verbs.add().apply(part)));
    }
}
