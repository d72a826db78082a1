package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.Enforcement;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What MySQL says otherwise than MariaDB, whose tests hold for what both share. */
class MySqlTest {

    private static final QualifiedName T = QualifiedName.of("t");
    private final Dialect dialect = Dialects.forServer("MySQL", 9, 7).orElseThrow();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "_utf8mb4'it\\'s'|text|'it''s'",
                "(_utf8mb4'it\\'s')|text|'it''s'",
                "concat(_utf8mb4'a',_latin1'b',_binary'c')|text|concat('a','b',_binary'c')",
                "concat('_utf8mb4 ',`_utf8mb4`)|text|concat('_utf8mb4 ',`_utf8mb4`)",
                "0x4142|varbinary(4)|x'4142'",
                "'AB'|varbinary(4)|x'4142'",
                "5|integer|5",
            })
    void defaultsHaveOneForm(String text, String type, String normal) {
        Column column = Column.of("c", SqlType.parse(type)).withDefault(new DefaultValue(text));
        assertThat(dialect.normalise(column).defaultValue()).isEqualTo(new DefaultValue(normal));
    }

    @Test
    void conditionsAreInTheSessionsCharacterSet() {
        CheckConstraint check = CheckConstraint.of("c", "(`a` in (_utf8mb4'x',_utf8mb4'it\\'s'))");
        assertThat(dialect.normalise(check).expression()).isEqualTo("`a` in ('x','it''s')");
    }

    @Test
    void itsOwnWordsAreQuoted() {
        assertThat(dialect.quote("rank")).isEqualTo("`rank`");
        assertThat(dialect.quote("returning")).isEqualTo("returning");
    }

    @Test
    void columns() {
        assertThat(add(Column.of("c", SqlType.of("text")).withDefault(new DefaultValue("'x'"))))
                .containsExactly("alter table t add column c text default ('x')");
        assertThat(add(Column.of("c", SqlType.of("integer"))
                        .withGenerated(new GeneratedExpression("a + 1", true))
                        .withNullable(false)))
                .containsExactly("alter table t add column c integer generated always as (a + 1) stored not null");
    }

    @Test
    void aDefaultThatDiffersFromRowToRowComesInSteps() {
        assertThat(add(Column.of("c", SqlType.of("char", 36))
                        .withNullable(false)
                        .withDefault(new DefaultValue("uuid()"))))
                .containsExactly(
                        "alter table t add column c char(36)",
                        "update t set c = uuid()",
                        "alter table t modify column c char(36) not null default (uuid())");
    }

    private List<String> add(Column column) {
        return dialect.statements(new Operation.AddColumn(T, column));
    }

    @Test
    void indexesOnExpressionsAndChecksThatHoldForNoRow() {
        Index index = Index.of("i", List.of(IndexPart.expression("lower(a)").desc(), IndexPart.column("b")));
        assertThat(dialect.statements(new Operation.CreateIndex(T, index)))
                .containsExactly("create index i on t ((lower(a)) desc, b)");
        CheckConstraint check = CheckConstraint.of("c", "a > 0").withEnforcement(Enforcement.NOT_ENFORCED);
        assertThat(dialect.statements(new Operation.AddConstraint(T, check)))
                .containsExactly("alter table t add constraint c check (a > 0) not enforced");
    }

    @Test
    void aTableThatNumbersComesWithItsRowAndComesBackWithOne() {
        Table table = Table.of(QualifiedName.of("note_SEQ"), List.of(Column.of("next_val", SqlType.of("bigint"))));
        Table named = table.withOptions(TableOptions.NONE.withSettings(Map.of("first row", "51")));
        assertThat(dialect.statements(new Operation.CreateTable(named)))
                .last()
                .isEqualTo("insert into note_SEQ values (51)");
        assertThat(dialect.normalise(table).options().settings()).containsEntry("first row", "1");
        assertThat(dialect.settings(Map.of("first row", "1"), Map.of("first row", "51")))
                .containsEntry("first row", "1");
    }

    static Stream<Operation> whatMySqlCannotDo() {
        return Stream.of(
                new Operation.CreateSequence(Sequence.of(QualifiedName.of("s"), 1, 1)),
                new Operation.AddColumn(T, Column.of("c", SqlType.of("integer")).withCheck("c > 0")),
                new Operation.AddColumn(T, Column.of("c", SqlType.of("uuid"))),
                new Operation.AddConstraint(
                        T, CheckConstraint.of("c", "a > 0").withEnforcement(Enforcement.NOT_VALID)));
    }

    @ParameterizedTest
    @MethodSource
    void whatMySqlCannotDo(Operation operation) {
        assertThatThrownBy(() -> dialect.check(operation, List.of(operation)))
                .isInstanceOf(InexpressibleOperationException.class)
                .hasMessageStartingWith("MySQL ");
    }
}
