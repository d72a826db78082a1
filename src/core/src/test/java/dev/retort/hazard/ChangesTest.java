package dev.retort.hazard;

import static dev.retort.hazard.Examples.T;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final QualifiedName OTHER = QualifiedName.of("other");
    private static final Operation FIRST = add(T, "a");
    private static final Operation ELSEWHERE = add(OTHER, "a");
    private static final Operation SECOND = add(T, "b");

    @Test
    void findsWhatIsDoneToATable() {
        Changes changes = new Changes(List.of(FIRST, ELSEWHERE, SECOND));
        assertThat(changes.on(T)).containsExactly(FIRST, SECOND);
        assertThat(changes.on(QualifiedName.of("none"))).isEmpty();
        assertThat(changes.only(operation -> operation != FIRST).on(T)).containsExactly(SECOND);
    }

    @Test
    void knowsWhatComesBefore() {
        Changes changes = new Changes(List.of(FIRST, ELSEWHERE, SECOND));
        assertThat(changes.on(T, SECOND)).containsExactly(FIRST);
        assertThat(changes.on(T, FIRST)).isEmpty();
        assertThat(changes.isBefore(FIRST, SECOND)).isTrue();
        assertThat(changes.isBefore(SECOND, FIRST)).isFalse();
    }

    /** What is none of them comes behind all on its table, and nothing is said to come before it. */
    @Test
    void takesWhatIsNoneOfThem() {
        Changes changes = new Changes(List.of(FIRST));
        assertThat(changes.on(T, SECOND)).containsExactly(FIRST);
        assertThat(changes.isBefore(FIRST, SECOND)).isFalse();
    }

    /** The same statement may stand there twice: the first one counts. */
    @Test
    void takesTheFirstOfTwoThatAreEqual() {
        Changes changes = new Changes(List.of(FIRST, SECOND, FIRST));
        assertThat(changes.isBefore(FIRST, SECOND)).isTrue();
        assertThat(changes.isBefore(SECOND, FIRST)).isFalse();
    }

    @Test
    void followsTables() {
        Table table = Table.of(T, List.of());
        Changes changes = new Changes(List.of(
                new Operation.RenameTable(OTHER, QualifiedName.of("another")),
                new Operation.CreateTable(table),
                new Operation.DropTable(Table.of(OTHER, List.of()))));
        assertThat(changes.nameBefore(QualifiedName.of("another"))).isEqualTo(OTHER);
        assertThat(changes.nameBefore(T)).isEqualTo(T);
        assertThat(changes.makes(T)).isTrue();
        assertThat(changes.made(T)).contains(table);
        assertThat(changes.makes(OTHER)).isFalse();
        assertThat(changes.drops(OTHER)).isTrue();
        assertThat(changes.drops(T)).isFalse();
    }

    /** A table that is made and takes the place of another: before that, the name is the other one's. */
    @Test
    void followsTablesThatTheyMake() {
        Operation create = new Operation.CreateTable(Table.of(T, List.of()));
        Operation rename = new Operation.RenameTable(T, OTHER);
        assertThat(new Changes(List.of(create, rename)).makes(OTHER)).isTrue();
        assertThat(new Changes(List.of(create, new Operation.DropTable(Table.of(OTHER, List.of())), rename))
                        .makes(OTHER))
                .isFalse();
        assertThat(new Changes(List.of(create, new Operation.RenameTable(OTHER, "another"), rename)).makes(OTHER))
                .isFalse();
    }

    @Test
    void knowsWhatIsWrittenByHand() {
        Operation sql = new Operation.ExecuteSql("select 1", null);
        assertThat(new Changes(List.of(FIRST, sql)).byHand()).containsExactly(sql);
    }

    private static Operation add(QualifiedName table, String column) {
        return new Operation.AddColumn(table, Column.of(column, SqlType.of("integer")));
    }
}
