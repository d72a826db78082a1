package dev.retort.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialects;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoConversionTest {

    /** Alembic 60, schema-diff 51, schema-diff 60, hazards 60: what has no cast is said, and what has one is not. */
    @ParameterizedTest
    @CsvSource({
        "bigint, timestamp, true",
        "'numeric(10, 5)', timestamp, true",
        "timestamp, bigint, true",
        "boolean, date, true",
        "uuid, bigint, true",
        "date, interval, true",
        "numeric(21), interval second(6), true",
        "time, interval second(6), false",
        "integer[], integer, true",
        "bigint, boolean, false",
        "boolean, numeric, false",
        "timestamp, date, false",
        "timestamp, time, false",
        "varchar(10), timestamp, false",
        "bigint, varchar(10), false",
        "integer[], bigint[], false",
        "text[], jsonb, true",
        "jsonb, text[], true",
        "bigint, json, true",
        "json, integer, true",
        "varchar[], integer[], false",
        "text[], varchar(100), false",
        "text, integer[], false",
        "json, jsonb, false",
        "jsonb, boolean, false",
        "mood, integer, false"
    })
    void saysWhatTheServerCannotConvert(String before, String after, boolean said) {
        Operation alter = new Operation.AlterColumn(
                QualifiedName.of("t"), Column.of("c", SqlType.parse(before)), Column.of("c", SqlType.parse(after)));
        assertThat(new Hazards(List.of(alter), Dialects.byName("postgresql").orElseThrow())
                        .of(alter).stream().anyMatch(hazard -> hazard.kind() == HazardKind.NO_CONVERSION))
                .isEqualTo(said);
    }
}
