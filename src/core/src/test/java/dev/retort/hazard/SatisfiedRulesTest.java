package dev.retort.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialects;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule on a new column that is NULL in every row fails on none of them, unless the migration fills the column first. */
class SatisfiedRulesTest {

    private static final QualifiedName TABLE = QualifiedName.of("users");
    private static final Operation ADD =
            new Operation.AddColumn(TABLE, Column.of("theme", SqlType.parse("varchar(20)")));
    private static final Operation UNIQUE =
            new Operation.AddConstraint(TABLE, UniqueConstraint.of("users_theme_key", List.of("theme")));

    private static boolean isSaid(Operation rule, Operation... before) {
        List<Operation> migration =
                Stream.concat(Stream.of(before), Stream.of(rule)).toList();
        return new Hazards(migration, Dialects.byName("postgresql").orElseThrow())
                .of(rule).stream().anyMatch(hazard -> hazard.kind() == HazardKind.FAILS_ON_ROWS);
    }

    @Test
    void aKeyOnAColumnThatTheMigrationFillsMayFail() {
        assertThat(isSaid(UNIQUE, ADD)).isFalse();
        assertThat(isSaid(UNIQUE, ADD, new Operation.ExecuteSql("update users set name = 'x'", null)))
                .isFalse();
        assertThat(isSaid(UNIQUE, ADD, new Operation.FillColumn(TABLE, "theme", "'light'")))
                .isTrue();
        assertThat(isSaid(UNIQUE, ADD, new Operation.ExecuteSql("update users set Theme = 'light'", null)))
                .isTrue();
    }

    /** A cast ends with its type: what is asked of the value behind it still counts. */
    @ParameterizedTest
    @CsvSource({
        "(theme)::text <> 'dark'::character varying, false",
        "theme::timestamp(3) without time zone > '2020-01-01', false",
        "theme::text is not null, true",
        "theme::boolean is true, true",
        "'theme is not null', true"
    })
    void aConditionThatNullBreaksMayFail(String condition, boolean said) {
        Operation check = new Operation.AddConstraint(TABLE, CheckConstraint.of("users_theme_check", condition));
        assertThat(isSaid(check, ADD)).isEqualTo(said);
    }

    /** What the rows kept until now they keep no longer where their values change, or what they lead to comes empty. */
    @Test
    void aKeyThatWasThereMayFailWhereValuesChange() {
        Operation drop = new Operation.DropConstraint(TABLE, UniqueConstraint.of("old", List.of("code")));
        Operation add = new Operation.AddConstraint(TABLE, UniqueConstraint.of("new", List.of("code", "id")));
        assertThat(isSaid(add, drop)).isFalse();
        assertThat(isSaid(add, drop, retyped("numeric(10, 2)", "integer"))).isTrue();
        assertThat(isSaid(add, drop, retyped("integer", "bigint"))).isFalse();
        Column code = Column.of("code", SqlType.of("text")).withDefault(new DefaultValue("'x'"));
        assertThat(isSaid(add, drop, new Operation.AddColumn(TABLE, code))).isTrue();
    }

    @Test
    void aConditionThatWasThereMayFailWhereValuesChange() {
        CheckConstraint check = CheckConstraint.of("c", "code <> 1.5");
        Operation drop = new Operation.DropConstraint(TABLE, check);
        Operation add = new Operation.AddConstraint(TABLE, check);
        assertThat(isSaid(add, drop)).isFalse();
        assertThat(isSaid(add, drop, retyped("numeric(10, 2)", "integer"))).isTrue();
    }

    @Test
    void aForeignKeyToATableThatComesAnewMayFail() {
        QualifiedName codes = QualifiedName.of("codes");
        ForeignKey key = ForeignKey.of("fk", List.of("code"), codes, List.of("id"));
        Operation drop = new Operation.DropConstraint(TABLE, key);
        Operation add = new Operation.AddConstraint(TABLE, key);
        Table table = Table.of(codes, List.of(Column.of("id", SqlType.of("integer"))));
        assertThat(isSaid(add, drop)).isFalse();
        assertThat(isSaid(add, drop, new Operation.DropTable(table), new Operation.CreateTable(table)))
                .isTrue();
        assertThat(isSaid(add, drop, retyped("bigint", "integer"))).isTrue();
    }

    private static Operation retyped(String before, String after) {
        return new Operation.AlterColumn(
                TABLE, Column.of("code", SqlType.parse(before)), Column.of("code", SqlType.parse(after)));
    }
}
