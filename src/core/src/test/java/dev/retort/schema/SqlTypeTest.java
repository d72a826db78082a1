package dev.retort.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTypeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bigint", "varchar(255)", "numeric(10, 2)", "timestamp(3) with time zone", "time with time zone",
                "double precision", "integer[]", "varchar(20)[][]", "int(10) unsigned", "enum('a,b', 'c''d', 'e)')",
                "\"MySchema\".\"Status\"", "geometry(Point, 4326)", "interval day to second(3)"
            })
    void writesWhatItRead(String sql) {
        assertThat(SqlType.parse(SqlType.parse(sql).sql())).isEqualTo(SqlType.parse(sql));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VARCHAR( 20 )|varchar(20)",
                "Timestamp (3)  WITH   TIME ZONE|timestamp(3) with time zone",
                "numeric(10,2)|numeric(10, 2)",
                "int4 ARRAY|int4[]",
                "int4 array[5]|int4[]",
                "text [ 3 ] [4]|text[][]",
                "text[3][4]|text[][]",
                "\"Odd(name\"|\"Odd(name\"",
                "varchar(9) CHARACTER SET utf8mb4|varchar(9) character set utf8mb4"
            })
    void foldsCaseAndBlanks(String sql, String written) {
        assertThat(SqlType.parse(sql).sql()).isEqualTo(written);
    }

    @Test
    void splitsIntoParts() {
        assertThat(SqlType.parse("timestamp(3) with time zone[]"))
                .isEqualTo(new SqlType("timestamp", java.util.List.of("3"), "with time zone", 1));
    }
}
