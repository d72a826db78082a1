package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds pairs of a dropped and an added object that may be one under two names. */
public final class RenameCandidates {

    private static final double LIKELY = 0.5;

    private final List<Operation> operations;
    private final boolean movesTables;
    private final boolean renamesLabels;
    private final boolean renamesEnumTypes;
    private final List<RenameCandidate> found = new ArrayList<>();

    private RenameCandidates(
            List<Operation> operations, boolean movesTables, boolean renamesLabels, boolean renamesEnumTypes) {
        this.operations = operations;
        this.movesTables = movesTables;
        this.renamesLabels = renamesLabels;
        this.renamesEnumTypes = renamesEnumTypes;
    }

    /**
     * The candidates among operations, the likeliest first.
     *
     * @param movesTables whether a table, or a sequence, can come into another schema, under its name
     * @param renamesLabels whether a label of an enumeration type can get another name
     * @param renamesEnumTypes whether an enumeration type can
     */
    public static List<RenameCandidate> among(
            List<Operation> operations, boolean movesTables, boolean renamesLabels, boolean renamesEnumTypes) {
        return new RenameCandidates(operations, movesTables, renamesLabels, renamesEnumTypes).find();
    }

    private List<RenameCandidate> find() {
        for (Operation dropped : operations) {
            if (renamesLabels && dropped instanceof Operation.AlterEnumType alter) {
                labels(alter);
            }
            for (Operation added : operations) {
                compare(dropped, added);
            }
        }
        found.removeIf(candidate -> candidate.likeness() < LIKELY);
        found.sort(Comparator.comparing(RenameCandidate::likeness)
                .reversed()
                .thenComparing(RenameCandidate::from)
                .thenComparing(RenameCandidate::to));
        return found;
    }

    private void compare(Operation dropped, Operation added) {
        if (dropped instanceof Operation.DropTable drop && added instanceof Operation.CreateTable create) {
            tables(drop.table(), create.table());
        } else if (dropped instanceof Operation.DropColumn drop
                && added instanceof Operation.AddColumn add
                && drop.table().equals(add.table())
                && !isReplaced(drop.table(), drop.column())
                && !isReplaced(add.table(), add.column())
                && refersTo(drop).equals(refersTo(add))) {
            columns(drop.table(), drop.column(), inTheEnd(add));
        } else if (dropped instanceof Operation.DropSequence drop && added instanceof Operation.CreateSequence create) {
            sequences(drop.sequence(), create.sequence());
        } else if (renamesEnumTypes
                && dropped instanceof Operation.DropEnumType drop
                && added instanceof Operation.CreateEnumType create) {
            enumTypes(drop.type(), create.type());
        }
    }

    /** The tables to which a column refers: a key of another row is no value under another name. */
    private Set<QualifiedName> refersTo(Operation.DropColumn drop) {
        return operations.stream()
                .filter(operation -> operation instanceof Operation.DropConstraint constraint
                        && constraint.table().equals(drop.table()))
                .flatMap(operation -> referred(
                        ((Operation.DropConstraint) operation).constraint(),
                        drop.column().name()))
                .collect(Collectors.toSet());
    }

    private Set<QualifiedName> refersTo(Operation.AddColumn add) {
        return operations.stream()
                .filter(operation -> operation instanceof Operation.AddConstraint constraint
                        && constraint.table().equals(add.table()))
                .flatMap(operation -> referred(
                        ((Operation.AddConstraint) operation).constraint(),
                        add.column().name()))
                .collect(Collectors.toSet());
    }

    private Stream<QualifiedName> referred(Constraint constraint, String column) {
        return constraint instanceof ForeignKey key && key.columns().contains(column)
                ? Stream.of(present(key.referencedTable()))
                : Stream.empty();
    }

    /** A table that is dropped and created under another name may be the same one. */
    private QualifiedName present(QualifiedName table) {
        return operations.stream()
                .filter(operation -> operation instanceof Operation.DropTable drop
                                && drop.table().name().equals(table)
                        || operation instanceof Operation.CreateTable create
                                && create.table().name().equals(table))
                .findFirst()
                .map(operation -> QualifiedName.of("?"))
                .orElse(table);
    }

    /** A required column is added nullable and altered then. */
    private Column inTheEnd(Operation.AddColumn add) {
        return operations.stream()
                .filter(operation -> operation instanceof Operation.AlterColumn alter
                        && alter.table().equals(add.table()))
                .map(Operation.AlterColumn.class::cast)
                .filter(alter -> alter.before().equals(add.column()))
                .map(Operation.AlterColumn::after)
                .findFirst()
                .orElse(add.column());
    }

    /** Whether a column is dropped and added under the same name, as one that is computed anew is. */
    private boolean isReplaced(QualifiedName table, Column column) {
        return operations.stream().anyMatch(o -> isDropOf(o, table, column.name()))
                && operations.stream().anyMatch(o -> isAddOf(o, table, column.name()));
    }

    private static boolean isDropOf(Operation operation, QualifiedName table, String column) {
        return operation instanceof Operation.DropColumn drop
                && drop.table().equals(table)
                && drop.column().name().equals(column);
    }

    private static boolean isAddOf(Operation operation, QualifiedName table, String column) {
        return operation instanceof Operation.AddColumn add
                && add.table().equals(table)
                && add.column().name().equals(column);
    }

    private void columns(QualifiedName table, Column dropped, Column added) {
        List<String> reasons = new ArrayList<>();
        double likeness = 0.5 * NameLikeness.of(dropped.name(), added.name());
        if (likeness >= 0.25) {
            reasons.add("similar names");
        }
        if (dropped.type().equals(added.type())) {
            likeness += 0.3;
            reasons.add("the same type, " + added.type());
        } else if (dropped.type().name().equals(added.type().name())) {
            likeness += 0.2;
            reasons.add("types of one kind, " + dropped.type() + " and " + added.type());
        }
        if (dropped.withName("").withType(added.type()).equals(added.withName(""))) {
            likeness += 0.2;
            reasons.add("the same nullability, default and comment");
        }
        if (Objects.equals(dropped.generated() == null, added.generated() == null)) {
            found.add(new RenameCandidate(
                    new Operation.RenameColumn(table, dropped.name(), added.name()), likeness, reasons));
        }
    }

    private void tables(Table dropped, Table added) {
        boolean moves = !Objects.equals(dropped.name().schema(), added.name().schema());
        if (moves && !(movesTables && dropped.name().name().equals(added.name().name()))) {
            return;
        }
        List<Column> others = new ArrayList<>(added.columns());
        long same = dropped.columns().stream()
                .filter(column -> others.removeIf(other -> isSame(column, other)))
                .count();
        long renamed = dropped.columns().stream()
                .filter(column -> added.columns().stream().noneMatch(other -> isSame(column, other)))
                .filter(column -> others.stream().anyMatch(other -> other.type().equals(column.type())))
                .count();
        int most = Math.max(dropped.columns().size(), added.columns().size());
        double columns = most == 0 ? 0 : (same + Math.min(renamed, others.size()) / 2.0) / most;
        double names = NameLikeness.of(dropped.name().name(), added.name().name());
        List<String> reasons = new ArrayList<>();
        reasons.add(same + " of " + most + " columns are the same");
        if (moves) {
            reasons.add("the same name in another schema");
        } else if (names >= 0.5) {
            reasons.add("similar names");
        }
        found.add(new RenameCandidate(
                new Operation.RenameTable(dropped.name(), added.name()), 0.7 * columns + 0.3 * names, reasons));
    }

    private static boolean isSame(Column column, Column other) {
        return column.name().equals(other.name()) && column.type().equals(other.type());
    }

    private void labels(Operation.AlterEnumType alter) {
        List<String> before = alter.before().values();
        List<String> after = alter.after().values();
        for (String gone : before) {
            for (String come : after) {
                if (!after.contains(gone) && !before.contains(come)) {
                    labels(alter, gone, come);
                }
            }
        }
    }

    private void labels(Operation.AlterEnumType alter, String gone, String come) {
        List<String> before = alter.before().values();
        List<String> after = alter.after().values();
        List<String> reasons = new ArrayList<>();
        double likeness = 0.6 * NameLikeness.of(gone, come);
        if (likeness >= 0.3) {
            reasons.add("similar names");
        }
        if (before.size() == after.size() && before.indexOf(gone) == after.indexOf(come)) {
            likeness += 0.3;
            reasons.add("the same place");
        }
        found.add(new RenameCandidate(
                new Operation.RenameEnumValue(alter.after().name(), gone, come), likeness, reasons));
    }

    /** Labels alone say little: it is the columns that go from the one to the other. */
    private void enumTypes(EnumType dropped, EnumType added) {
        List<Operation.AlterColumn> leaving = operations.stream()
                .filter(operation -> operation instanceof Operation.AlterColumn alter
                        && alter.before().type().isCalled(dropped.name()))
                .map(Operation.AlterColumn.class::cast)
                .toList();
        if (leaving.isEmpty()
                || !leaving.stream().allMatch(alter -> alter.after().type().isCalled(added.name()))) {
            return;
        }
        long same = dropped.values().stream().filter(added.values()::contains).count();
        int most = Math.max(dropped.values().size(), added.values().size());
        double labels = most == 0 ? 1 : (double) same / most;
        double names = NameLikeness.of(dropped.name().name(), added.name().name());
        found.add(new RenameCandidate(
                new Operation.RenameEnumType(dropped.name(), added.name()),
                0.3 + 0.4 * labels + 0.3 * names,
                List.of(
                        "all columns go from the one to the other",
                        labels == 1 ? "the same labels" : same + " of " + most + " labels are the same")));
    }

    private void sequences(Sequence dropped, Sequence added) {
        boolean moves = !Objects.equals(dropped.name().schema(), added.name().schema());
        if (moves && !(movesTables && dropped.name().name().equals(added.name().name()))) {
            return;
        }
        if (dropped.withName(added.name()).equals(added)) {
            double names = NameLikeness.of(dropped.name().name(), added.name().name());
            List<String> reasons = moves
                    ? List.of("the same options", "the same name in another schema")
                    : List.of("the same options");
            found.add(new RenameCandidate(
                    new Operation.RenameSequence(dropped.name(), added.name()), 0.4 + 0.6 * names, reasons));
        }
    }
}
