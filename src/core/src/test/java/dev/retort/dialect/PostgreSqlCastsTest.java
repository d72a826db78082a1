package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a value is by the server's own casts, measured on PostgreSQL 18: by its text it is another one, or refused. */
class PostgreSqlCastsTest {

    private static final Dialect POSTGRESQL = Dialects.byName("postgresql").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "bit(8)[], integer[], c::integer[]",
        "bit(8), integer, c::integer",
        "money, numeric, c::numeric",
        "regclass[], oid[], c::oid[]",
        "mood, integer, c::text::integer",
        "mood[], archive.mood[], c::text[]::archive.mood[]",
        "citext, uuid, c::text::uuid"
    })
    void goesFromOneTypeToAnother(String from, String to, String expression) {
        Column before = Column.of("c", SqlType.parse(from));
        List<Operation> change =
                List.of(new Operation.AlterColumn(QualifiedName.of("t"), before, before.withType(SqlType.parse(to))));
        assertThat(POSTGRESQL.statements(change.get(0), change))
                .containsExactly("alter table t alter column c type " + to + " using " + expression);
    }

    @Test
    void patternsAreOfAllTexts() {
        for (String type : List.of("char(3)", "varchar(3)", "text")) {
            assertThat(POSTGRESQL.hasOperatorClass(SqlType.parse(type), "bpchar_pattern_ops"))
                    .as(type)
                    .isTrue();
        }
        assertThat(POSTGRESQL.hasOperatorClass(SqlType.parse("char(3)"), "text_pattern_ops"))
                .isFalse();
    }
}
