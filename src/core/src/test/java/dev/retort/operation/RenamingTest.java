package dev.retort.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialects;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expressions that name a column which gets another name, as servers write them. */
class RenamingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            a > 0 | b > 0
            "a" > 0 | "b" > 0
            `a` > 0 | `b` > 0
            (t.a)::text <> 'a' | (t.b)::text <> 'a'
            a <> 'is "a"' | b <> 'is "a"'
            a <> 'it''s a' | b <> 'it''s a'
            "a b" > aa | "a b" > aa
            """)
    void followTheName(String before, String after) {
        QualifiedName name = QualifiedName.of("t");
        Schema schema = Schema.of(Table.of(name, List.of(Column.of("a", SqlType.of("integer"))))
                .withCheckConstraints(List.of(CheckConstraint.of("c", before))));
        assertThat(new Operation.RenameColumn(name, "a", "b")
                        .applyTo(schema, Dialects.byName("postgresql").orElseThrow())
                        .table(name)
                        .orElseThrow()
                        .checkConstraints())
                .containsExactly(CheckConstraint.of("c", after));
    }
}
