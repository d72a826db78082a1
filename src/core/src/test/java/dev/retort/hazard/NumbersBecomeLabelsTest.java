package dev.retort.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialects;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A number becomes a text as what it is; of an enumeration that is never what is meant. */
class NumbersBecomeLabelsTest {

    private static final QualifiedName TABLE = QualifiedName.of("orders");
    private static final Operation LABELS =
            new Operation.AddConstraint(TABLE, CheckConstraint.of("c", "state in ('NEW', 'PAID')"));

    private static Operation alter(String before, String after) {
        return new Operation.AlterColumn(
                TABLE, Column.of("state", SqlType.parse(before)), Column.of("state", SqlType.parse(after)));
    }

    private static boolean isSaid(Operation alter, Operation... others) {
        List<Operation> migration =
                Stream.concat(Stream.of(alter), Stream.of(others)).toList();
        return new Hazards(migration, Dialects.byName("postgresql").orElseThrow())
                .of(alter).stream().anyMatch(hazard -> hazard.reason().contains("map them by hand"));
    }

    @Test
    void aConditionSaysThatItIsAnEnumeration() {
        assertThat(isSaid(alter("smallint", "varchar(255)"), LABELS)).isTrue();
        assertThat(isSaid(alter("smallint", "varchar(255)"))).isFalse();
        assertThat(isSaid(alter("varchar(10)", "varchar(255)"), LABELS)).isFalse();
        assertThat(isSaid(
                        alter("smallint", "varchar(255)"),
                        new Operation.AddConstraint(TABLE, CheckConstraint.of("c", "states in ('NEW')"))))
                .isFalse();
    }

    @Test
    void aTypeThatComesOrGoesIsOne() {
        EnumType type = new EnumType(QualifiedName.of("state"), List.of("NEW", "PAID"));
        assertThat(isSaid(alter("smallint", "state"), new Operation.CreateEnumType(type)))
                .isTrue();
        assertThat(isSaid(alter("state", "smallint"), new Operation.DropEnumType(type)))
                .isTrue();
    }

    @Test
    void namesDoNotBecomeNumbersEither() {
        Operation gone = new Operation.DropConstraint(
                TABLE, CheckConstraint.of("c", "state::text = ANY (ARRAY['NEW'::text, 'PAID'::text])"));
        assertThat(isSaid(alter("varchar(255)", "smallint"), gone)).isTrue();
    }
}
