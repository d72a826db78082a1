package dev.retort.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableLockTest {

    private static final Dialect POSTGRESQL = Dialects.byName("postgresql").orElseThrow();

    private static List<String> locks(TableSizes sizes, Operation... migration) {
        return TableLock.of(List.of(migration), POSTGRESQL, sizes).stream()
                .map(lock -> String.join("; ", lock.table().toString(), lock.words(), lock.waits(), lock.duration()))
                .toList();
    }

    @Test
    void harmlessLocksAreToldToo() {
        assertThat(locks(TableSizes.UNKNOWN, Examples.add("integer", column -> column)))
                .containsExactly("t; ACCESS EXCLUSIVE; reads and writes; a moment");
    }

    @Test
    void theTimeGrowsWithTheRows() {
        TableSizes large = new TableSizes(Map.of(Examples.T, 1_200_000L), TableSizes.FEWEST);
        Operation change = Examples.type("integer", "bigint");
        assertThat(locks(large, change))
                .containsExactly("t; ACCESS EXCLUSIVE; reads and writes; about 5 s: rewrites about 1.2 million rows");
        assertThat(locks(TableSizes.UNKNOWN, change))
                .containsExactly("t; ACCESS EXCLUSIVE; reads and writes; rewrites every row");
    }

    @Test
    void aForeignKeyLocksBothTables() {
        assertThat(locks(TableSizes.UNKNOWN, Examples.add(Examples.KEY)))
                .containsExactly(
                        "t; SHARE ROW EXCLUSIVE; writes; reads every row",
                        Examples.PARENT + "; SHARE ROW EXCLUSIVE; writes; reads every row");
    }

    /** Hazards 75 and 83: behind the statement for which nobody waits stands one for which all wait, for a moment. */
    @Test
    void eachStatementOfAnOnlineFormHasALockOfItsOwn() {
        assertThat(locks(TableSizes.UNKNOWN, new Operation.AddConstraint(Examples.T, Examples.KEY, true)))
                .containsExactly(
                        "t; SHARE ROW EXCLUSIVE; writes; a moment",
                        Examples.PARENT + "; SHARE ROW EXCLUSIVE; writes; a moment",
                        "t; SHARE UPDATE EXCLUSIVE; nobody; reads every row");
        assertThat(locks(
                        TableSizes.UNKNOWN,
                        new Operation.AddConstraint(Examples.T, UniqueConstraint.of("t_key", List.of("c")), true)))
                .containsExactly(
                        "t; SHARE UPDATE EXCLUSIVE; nobody; indexes every row",
                        "t; ACCESS EXCLUSIVE; reads and writes; a moment");
    }

    @Test
    void aNewTableIsNobodysButMayLockAnother() {
        Table table = Table.of(Examples.T, List.of(Column.of("c", SqlType.of("integer"))));
        Operation index = new Operation.CreateIndex(Examples.T, Index.of("t_ix", "c"));
        assertThat(locks(TableSizes.UNKNOWN, new Operation.CreateTable(table), index))
                .isEmpty();
        assertThat(locks(
                        TableSizes.UNKNOWN,
                        new Operation.CreateTable(table.withForeignKeys(List.of(Examples.KEY))),
                        index))
                .containsExactly(Examples.PARENT + "; SHARE ROW EXCLUSIVE; writes; a moment");
    }
}
