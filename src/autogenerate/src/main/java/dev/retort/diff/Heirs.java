package dev.retort.diff;

import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Constraint;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Orders what parents and heirs (PostgreSQL's INHERITS) get and lose together. A column or a condition comes to the heirs first, and
 * the parent's is merged with it; were the parent first, the heir would have it already. It goes from the parent first: an heir cannot
 * lose what it inherits.
 */
final class Heirs {

    private final Map<QualifiedName, Table> tables;

    Heirs(Schema current) {
        this.tables = Tables.byName(current);
    }

    /** The operations in that order, as far as one has to be. */
    List<Operation> inOrder(List<Operation> operations) {
        if (tables.values().stream()
                .allMatch(table -> table.options().inherits().isEmpty())) {
            return operations;
        }
        List<Operation> others = new ArrayList<>();
        List<Inherited> added = new ArrayList<>();
        List<Inherited> dropped = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof Operation.AddColumn add) {
                added.add(new Inherited(operation, depth(add.table())));
            } else if (operation instanceof Operation.DropColumn drop) {
                dropped.add(new Inherited(operation, depth(drop.table())));
            } else if (operation instanceof Operation.AddConstraint add && isCondition(add.constraint())) {
                added.add(new Inherited(operation, depth(add.table())));
            } else if (operation instanceof Operation.DropConstraint drop && isCondition(drop.constraint())) {
                dropped.add(new Inherited(operation, depth(drop.table())));
            } else {
                others.add(operation);
            }
        }
        added.sort(Comparator.comparing(one -> -one.depth()));
        dropped.sort(Comparator.comparing(Inherited::depth));
        return Stream.of(
                        dropped.stream().map(Inherited::operation),
                        added.stream().map(Inherited::operation),
                        others.stream())
                .flatMap(part -> part)
                .toList();
    }

    /**
     * What comes or goes along the line of heirs.
     *
     * @param depth how many tables its table stands below
     */
    private record Inherited(Operation operation, int depth) {}

    private static boolean isCondition(Constraint constraint) {
        return constraint instanceof CheckConstraint;
    }

    /** How many tables it stands below, on the longest way up. */
    private int depth(QualifiedName name) {
        Table table = tables.get(name);
        return table == null
                ? 0
                : table.options().inherits().stream()
                        .mapToInt(parent -> 1 + depth(parent))
                        .max()
                        .orElse(0);
    }
}
