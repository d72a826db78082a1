package dev.retort.proof;

import dev.retort.history.Direction;
import dev.retort.operation.ObjectKind;
import dev.retort.operation.OnTable;
import dev.retort.operation.Operation;
import dev.retort.proof.Survivors.Place;
import dev.retort.proof.Survivors.Source;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells which operations may have changed values of a table: those that name a column by one of its names or change its type, and such
 * as nobody can look into; where there are none, those on the table. What a column held after the upgrade was compared there, unless it was to read otherwise.
 */
final class Changing {

    private static final int NAMED = 5;

    private final Set<QualifiedName> tables = new HashSet<>();
    private final Set<String> columns = new HashSet<>();
    private final Set<SqlType> types = new HashSet<>();
    private final boolean seenAfterUpgrade;

    /**
     * Looks at a table.
     *
     * @param before the schema before the migrations
     * @param table its columns, and where they are afterwards
     * @param changed those of them whose values are others; none where whole rows are
     */
    Changing(Schema before, List<Entry<Source, Place>> table, List<String> changed) {
        table.forEach(entry -> addTable(entry.getKey(), entry.getValue()));
        List<Entry<Source, Place>> concerned = table.stream()
                .filter(entry -> changed.contains(entry.getKey().column()))
                .toList();
        concerned.forEach(entry -> addColumn(before, entry.getKey(), entry.getValue()));
        seenAfterUpgrade = (concerned.isEmpty() ? table : concerned)
                .stream().allMatch(entry -> entry.getValue().sameText());
    }

    private void addTable(Source before, Place after) {
        tables.addAll(List.of(before.table(), after.table()));
    }

    private void addColumn(Schema schema, Source before, Place after) {
        columns.addAll(List.of(before.column(), after.column()));
        schema.table(before.table())
                .flatMap(table -> table.column(before.column()))
                .map(Column::type)
                .ifPresent(types::add);
    }

    /** Names the operations that may have changed what is not the same after a step. */
    String sentence(Direction step, Chain chain) {
        List<String> named = Stream.of(Direction.values())
                .filter(direction -> direction == step || direction == Direction.UPGRADE && !seenAfterUpgrade)
                .flatMap(direction -> among(chain.operations(direction)).stream()
                        .map(operation -> "'" + operation.summary() + "' of the " + direction.word()))
                .toList();
        return named.isEmpty() ? "No operation of it is on that table." : "What may have done it: " + some(named) + ".";
    }

    private static String some(List<String> named) {
        int rest = named.size() - NAMED;
        return named.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (rest > 0 ? " and " + rest + " more" : "");
    }

    private List<Operation> among(List<Operation> step) {
        List<Operation> named = step.stream().filter(this::mayChangeColumn).toList();
        return named.isEmpty() ? step.stream().filter(this::isOnTable).toList() : named;
    }

    private boolean mayChangeColumn(Operation operation) {
        return operation instanceof Operation.ExecuteSql
                || operation instanceof Operation.Custom
                || isOnTable(operation) && columnsOf(operation).stream().anyMatch(columns::contains)
                || typeOf(operation).stream().anyMatch(this::isUsed);
    }

    private boolean isOnTable(Operation operation) {
        return operation instanceof OnTable part && tables.contains(part.table())
                || operation instanceof Operation.DropNamed drop && tables.contains(drop.owner())
                || operation instanceof Operation.RenameTable rename && tables.contains(rename.from())
                || operation instanceof Operation.DropTable drop
                        && tables.contains(drop.table().name())
                || operation instanceof Operation.CreateTable create
                        && tables.contains(create.table().name());
    }

    private boolean isUsed(QualifiedName type) {
        return types.stream().anyMatch(used -> used.isCalled(type));
    }

    private static List<String> columnsOf(Operation operation) {
        if (operation instanceof Operation.AddColumn add) {
            return List.of(add.column().name());
        } else if (operation instanceof Operation.DropColumn drop) {
            return List.of(drop.column().name());
        } else if (operation instanceof Operation.AlterColumn alter) {
            return List.of(alter.after().name());
        } else if (operation instanceof Operation.RenameColumn rename) {
            return List.of(rename.from(), rename.to());
        } else if (operation instanceof Operation.FillColumn fill) {
            return List.of(fill.column());
        } else if (operation instanceof Operation.CopyColumn copy) {
            return List.of(copy.from(), copy.to());
        } else if (operation instanceof Operation.DropNamed drop && drop.kind() == ObjectKind.COLUMN) {
            return List.of(drop.name());
        } else if (operation instanceof Operation.CreateTable create) {
            return namesOf(create.table());
        } else if (operation instanceof Operation.DropTable drop) {
            return namesOf(drop.table());
        }
        return List.of();
    }

    private static List<String> namesOf(Table table) {
        return table.columns().stream().map(Column::name).toList();
    }

    private static List<QualifiedName> typeOf(Operation operation) {
        if (operation instanceof Operation.AlterEnumType alter) {
            return List.of(alter.before().name());
        } else if (operation instanceof Operation.RenameEnumValue rename) {
            return List.of(rename.type());
        } else if (operation instanceof Operation.AlterCompositeType alter) {
            return List.of(alter.before().name());
        }
        return List.of();
    }
}
