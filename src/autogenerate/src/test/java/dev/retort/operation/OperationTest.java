package dev.retort.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.dialect.Dialects;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OperationTest {

    private static final TypeWords WORDS = Dialects.byName("postgresql").orElseThrow();

    static Stream<Operation> all() {
        return SampleOperations.ALL.stream();
    }

    @Test
    void thereIsASampleOfEveryKind() {
        assertThat(all().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Operation.class.getPermittedSubclasses());
    }

    /** Alembic 346: an operation, its reverse, and the reverse of that. */
    @ParameterizedTest
    @MethodSource("all")
    void reversedTwiceIsTheSame(Operation operation) {
        if (isIrreversible(operation)) {
            assertThatThrownBy(operation::reverse).isInstanceOf(IrreversibleOperationException.class);
            return;
        }
        assertThat(operation.reverse().reverse()).isEqualTo(operation);
    }

    private static boolean isIrreversible(Operation operation) {
        return operation instanceof Operation.DropNamed || operation instanceof Operation.FillColumn;
    }

    @ParameterizedTest
    @MethodSource("all")
    void undoneInMemoryGivesTheFirstSchemaBack(Operation operation) {
        Schema changed = operation.applyTo(SampleOperations.SCHEMA, WORDS);
        if (isIrreversible(operation)) {
            return;
        }
        Schema back = operation.reverse().applyTo(changed, WORDS);
        assertThat(sortedColumns(back)).isEqualTo(sortedColumns(SampleOperations.SCHEMA));
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasASummary(Operation operation) {
        Summary summary = operation.summary();
        assertThat("+~-").contains(String.valueOf(summary.sign()));
        assertThat(summary.name()).isNotBlank();
    }

    @Test
    void refusesWhatDoesNotFit() {
        Operation drop = new Operation.DropTable(Table.of(QualifiedName.of("nowhere"), List.of()));
        assertThatThrownBy(() -> drop.applyTo(Schema.EMPTY, WORDS))
                .isInstanceOf(InapplicableOperationException.class)
                .hasMessage("nowhere is not there");
        Operation twice = new Operation.AddColumn(QualifiedName.of("users"), Column.of("id", SqlType.of("text")));
        assertThatThrownBy(() -> twice.applyTo(SampleOperations.SCHEMA, WORDS))
                .isInstanceOf(InapplicableOperationException.class)
                .hasMessage("id is there already");
    }

    @Test
    void sqlWithoutAWayBackSaysSo() {
        assertThatThrownBy(() -> new Operation.ExecuteSql("delete from users", null).reverse())
                .isInstanceOf(IrreversibleOperationException.class)
                .hasMessageContaining("delete from users");
    }

    @Test
    void dropsComeBeforeAndKeysAfterWhatTheyLeanOn() {
        List<Operation> sorted = OperationOrder.sort(SampleOperations.ALL);
        assertThat(sorted).hasSameElementsAs(SampleOperations.ALL);
        assertThat(kinds(sorted)).containsSubsequence("DropConstraint", "DropTable", "DropColumn", "CreateTable");
        assertThat(kinds(sorted)).containsSubsequence("CreateEnumType", "CreateTable", "AlterColumn", "CreateIndex");
        assertThat(kinds(sorted)).containsSubsequence("DropColumn", "DropSequence", "DropEnumType");
    }

    private static List<String> kinds(List<Operation> operations) {
        return operations.stream().map(o -> o.getClass().getSimpleName()).toList();
    }

    private static Schema sortedColumns(Schema schema) {
        return schema.withTables(schema.tables().stream()
                .map(t -> t.withColumns(t.columns().stream()
                        .sorted(java.util.Comparator.comparing(Column::name))
                        .toList()))
                .toList());
    }

    /** A default or a comment may have line breaks, and a change is one line of a listing all the same. */
    @Test
    void aSummaryIsOneLine() {
        Operation comment = new Operation.CommentOnTable(QualifiedName.of("t"), "one\r\ntwo", "one\nthree");
        assertThat(Summary.table(List.of(comment.summary())))
                .containsExactly("~ table t  comment 'one two' to 'one three'");
    }
}
