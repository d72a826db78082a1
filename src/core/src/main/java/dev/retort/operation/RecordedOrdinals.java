package dev.retort.operation;

import dev.retort.schema.OrdinalColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What migrations say of the numbers of columns, followed through all that they do. */
public final class RecordedOrdinals {

    private RecordedOrdinals() {}

    /** What is known when all operations have run, where nothing was known before. */
    public static List<OrdinalColumn> of(List<Operation> operations) {
        List<OrdinalColumn> known = List.of();
        for (Operation operation : operations) {
            known = after(operation, known);
        }
        return known;
    }

    /** What is known after an operation. */
    static List<OrdinalColumn> after(Operation operation, List<OrdinalColumn> known) {
        if (operation instanceof Operation.AlterOrdinals alter) {
            List<OrdinalColumn> others =
                    new ArrayList<>(without(known, column -> column.is(alter.table(), alter.column())));
            if (!alter.after().isEmpty()) {
                others.add(new OrdinalColumn(alter.table(), alter.column(), alter.after()));
            }
            return others;
        }
        if (operation instanceof Operation.RenameTable rename) {
            return known.stream()
                    .map(column ->
                            column.table().equals(rename.from()) ? column.in(rename.to(), column.column()) : column)
                    .toList();
        }
        if (operation instanceof Operation.RenameColumn rename) {
            return known.stream()
                    .map(column ->
                            column.is(rename.table(), rename.from()) ? column.in(rename.table(), rename.to()) : column)
                    .toList();
        }
        return afterDrop(operation, known);
    }

    private static List<OrdinalColumn> afterDrop(Operation operation, List<OrdinalColumn> known) {
        if (operation instanceof Operation.DropTable drop) {
            return without(known, column -> column.table().equals(drop.table().name()));
        }
        if (operation instanceof Operation.DropColumn drop) {
            return without(
                    known, column -> column.is(drop.table(), drop.column().name()));
        }
        if (operation instanceof Operation.DropNamed drop) {
            return switch (drop.kind()) {
                case TABLE -> without(known, column -> column.table().equals(drop.owner()));
                case COLUMN -> without(known, column -> column.is(drop.owner(), drop.name()));
                default -> known;
            };
        }
        return known;
    }

    private static List<OrdinalColumn> without(List<OrdinalColumn> known, Predicate<OrdinalColumn> gone) {
        return known.stream().filter(gone.negate()).toList();
    }
}
