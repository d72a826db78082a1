package dev.retort.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Column;
import dev.retort.schema.OrdinalColumn;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hazards 11: what migrations say of numbers is followed to where the column is. */
class RecordedOrdinalsTest {

    private static final QualifiedName ORDERS = QualifiedName.of("orders");
    private static final QualifiedName SALES = QualifiedName.of("sales");
    private static final Column STATE = Column.of("state", SqlType.of("smallint"));
    private static final Operation SET = new Operation.AlterOrdinals(ORDERS, "state", List.of(), List.of("A", "B"));

    @Test
    void theLastWordHolds() {
        Operation later = new Operation.AlterOrdinals(ORDERS, "state", List.of("A", "B"), List.of("B", "A"));
        assertThat(RecordedOrdinals.of(List.of(SET, later)))
                .containsExactly(new OrdinalColumn(ORDERS, "state", List.of("B", "A")));
    }

    @Test
    void followsNames() {
        assertThat(RecordedOrdinals.of(List.of(
                        SET,
                        new Operation.RenameTable(ORDERS, SALES),
                        new Operation.RenameColumn(SALES, "state", "status"))))
                .containsExactly(new OrdinalColumn(SALES, "status", List.of("A", "B")));
    }

    @Test
    void isGoneWithItsColumn() {
        assertThat(RecordedOrdinals.of(List.of(SET, new Operation.DropColumn(ORDERS, STATE))))
                .isEmpty();
        assertThat(RecordedOrdinals.of(List.of(SET, new Operation.DropTable(Table.of(ORDERS, List.of(STATE))))))
                .isEmpty();
        assertThat(RecordedOrdinals.of(List.of(SET, new Operation.DropNamed(ObjectKind.COLUMN, ORDERS, "state"))))
                .isEmpty();
        assertThat(RecordedOrdinals.of(List.of(SET, new Operation.DropNamed(ObjectKind.TABLE, ORDERS, "orders"))))
                .isEmpty();
        assertThat(RecordedOrdinals.of(
                        List.of(SET, new Operation.AlterOrdinals(ORDERS, "state", List.of("A", "B"), List.of()))))
                .isEmpty();
    }

    @Test
    void nothingIsTakenBackOfWhatIsDropped() {
        Table table = Table.of(ORDERS, List.of(STATE));
        assertThat(ReversibleOperations.wayBack(List.of(new Operation.CreateTable(table), SET)))
                .containsExactly(new Operation.DropTable(table));
        assertThat(ReversibleOperations.wayBack(List.of(new Operation.AddColumn(ORDERS, STATE), SET)))
                .containsExactly(new Operation.DropColumn(ORDERS, STATE));
    }
}
