package dev.retort.diff;

import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Orders what parents and heirs (PostgreSQL's INHERITS) get and lose together. A column comes to the heirs first, and the parent's
 * is merged with it; were the parent first, the heir would have it already. It goes from the parent first: an heir cannot lose what
 * it inherits.
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
        List<Operation.AddColumn> added = new ArrayList<>();
        List<Operation.DropColumn> dropped = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof Operation.AddColumn add) {
                added.add(add);
            } else if (operation instanceof Operation.DropColumn drop) {
                dropped.add(drop);
            } else {
                others.add(operation);
            }
        }
        added.sort(Comparator.comparing(add -> -depth(add.table())));
        dropped.sort(Comparator.comparing(drop -> depth(drop.table())));
        List<Operation> ordered = new ArrayList<>(dropped);
        ordered.addAll(added);
        ordered.addAll(others);
        return ordered;
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
