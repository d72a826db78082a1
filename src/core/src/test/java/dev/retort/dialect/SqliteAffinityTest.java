package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqliteAffinityTest {

    @ParameterizedTest
    @CsvSource({
        "integer, bigint, true",
        "varchar(20), text, true",
        "date, 'numeric(10, 2)', true",
        "integer, varchar(20), false",
        "double, numeric, false",
        "blob, text, false",
    })
    void typesOfOneAffinityAreKeptAlike(String first, String second, boolean alike) {
        Dialect sqlite = Dialects.byName("sqlite").orElseThrow();
        Column column = Column.of("c", SqlType.parse(first));
        Table table = Table.of(QualifiedName.of("t"), List.of(column));
        assertThat(sqlite.keepsAlike(table, column, SqlType.parse(second))).isEqualTo(alike);
        Table strict = table.withOptions(TableOptions.NONE.withSettings(Map.of("strict", "yes")));
        assertThat(sqlite.keepsAlike(strict, column, SqlType.parse(second))).isFalse();
        Table keyed = table.withPrimaryKey(new PrimaryKey("t_pkey", List.of("c")));
        assertThat(sqlite.keepsAlike(keyed, column, SqlType.parse(second))).isFalse();
    }
}
