package dev.retort.hazard;

import static dev.retort.hazard.Examples.KEY;
import static dev.retort.hazard.Examples.T;
import static dev.retort.hazard.Raised.POSTGRESQL;
import static dev.retort.hazard.Raised.ids;
import static dev.retort.hazard.Raised.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.EnumType;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the migration did before, what was applied before it, and how many rows there are. */
class CircumstancesTest {

    /** Hazards 1, 2, 5, 21 and 22: nobody else knows what the migration itself has made, unless it was there before and went. */
    @Test
    void whatTheMigrationMakesNobodyMisses() {
        Operation create = new Operation.CreateTable(Examples.table());
        Operation drop = new Operation.DropTable(Examples.table());
        assertThat(ids(create, drop)).isEmpty();
        assertThat(ids(create, new Operation.RenameColumn(T, "c", "d"))).isEmpty();
        assertThat(ids(create, new Operation.RenameTable(T, "u"))).isEmpty();
        assertThat(ids(Examples.add("integer", c -> c), new Operation.DropColumn(T, Examples.column("integer"))))
                .isEmpty();
        assertThat(ids(new Hazards(List.of(drop, create), POSTGRESQL), drop))
                .contains("drop-table", "drop-table-in-use");
        assertThat(idsAfter(List.of(create), drop)).contains("drop-table");
    }

    /** Hazards 57, 79 and 161: another migration is another transaction, whose locks and labels are no longer held back. */
    @Test
    void whatTheMigrationBeforeHoldsIsLetGo() {
        List<Operation> many = IntStream.range(0, 3_200)
                .<Operation>mapToObj(n -> new Operation.DropIndex(T, Index.of("ix" + n, "a")))
                .toList();
        Operation drop = new Operation.DropIndex(T, Index.of("ix", "a"));
        assertThat(idsAfter(many, drop)).doesNotContain("many-locks");
        Operation key = new Operation.AddConstraint(T, KEY);
        Operation other = new Operation.AddConstraint(T, KEY.withName("other_fk"));
        assertThat(idsAfter(List.of(key), other)).doesNotContain("several-foreign-keys");
        EnumType type = new EnumType(QualifiedName.of("state"), List.of("OLD"));
        Operation use = new Operation.AddConstraint(T, CheckConstraint.of("state_ck", "state = 'NEW'"));
        Operation label = new Operation.AlterEnumType(type, type.withValues(List.of("OLD", "NEW")));
        assertThat(idsAfter(List.of(use), label)).doesNotContain("enum-replaced-rewrites");
        assertThat(ids(use, label)).contains("enum-replaced-rewrites");
    }

    private static List<String> idsAfter(List<Operation> before, Operation operation) {
        return ids(new Hazards(List.of(operation), POSTGRESQL).after(before), operation);
    }

    /** Hazard 110: a table that the migration makes has no rows, and nobody waits for it. */
    @Test
    void saysNothingOfTablesThatAreNew() {
        Operation create = new Operation.CreateTable(Table.of(T, List.of(Column.of("c", SqlType.of("integer")))));
        assertThat(ids(create, new Operation.CreateIndex(T, Index.of("t_ix", "c"))))
                .isEmpty();
        assertThat(ids(create, Examples.add(KEY))).isEmpty();
    }

    @Test
    void saysNothingOfTablesThatAreSmall() {
        Operation index = new Operation.CreateIndex(T, Index.of("t_ix", "c"));
        assertThat(ids(POSTGRESQL, rows(200), List.of(index))).isEmpty();
        assertThat(ids(POSTGRESQL, rows(20_000), List.of(index))).containsExactly("index-blocks-writes");
    }

    @Test
    void weighsByTheNumberOfRows() {
        Operation change = Examples.type("integer", "bigint");
        assertThat(new Hazards(List.of(change), POSTGRESQL, rows(1_200_000)).of(change))
                .extracting(Hazard::reason)
                .contains("rewrites about 1.2 million rows of t, about 5 s in which reads and writes wait"
                        + " (ACCESS EXCLUSIVE).");
    }

    @Test
    void knowsRowsOfATableThatIsRenamedBefore() {
        List<Operation> migration = List.of(
                new Operation.RenameTable(QualifiedName.of("old"), "t"),
                new Operation.CreateIndex(T, Index.of("t_ix", "c")));
        TableSizes sizes = new TableSizes(Map.of(QualifiedName.of("old"), 5L), TableSizes.FEWEST);
        assertThat(ids(POSTGRESQL, sizes, migration)).isEmpty();
    }
}
