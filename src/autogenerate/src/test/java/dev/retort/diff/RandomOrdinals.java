package dev.retort.diff;

import dev.retort.schema.Column;
import dev.retort.schema.OrdinalColumn;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says of some whole numbers which constants they stand for. */
final class RandomOrdinals {

    private static final Set<String> NUMBERS = Set.of("smallint", "integer", "bigint");
    private static final List<String> CONSTANTS = List.of("NEW", "PAID", "SENT", "LOST");

    private final Choice choice;

    RandomOrdinals(Choice choice) {
        this.choice = choice;
    }

    List<OrdinalColumn> of(List<Table> tables) {
        List<OrdinalColumn> ordinals = new ArrayList<>();
        for (Table table : tables) {
            for (Column column : table.columns()) {
                if (isWritten(column) && !choice.onceIn(3)) {
                    List<String> constants = choice.some(choice.shuffled(CONSTANTS));
                    ordinals.add(new OrdinalColumn(
                            table.name(), column.name(), constants.isEmpty() ? CONSTANTS : constants));
                }
            }
        }
        return ordinals;
    }

    private static boolean isWritten(Column column) {
        return NUMBERS.contains(column.type().name())
                && column.type().dimensions() == 0
                && column.identity() == null
                && column.generated() == null;
    }
}
