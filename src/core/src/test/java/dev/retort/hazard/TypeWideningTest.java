package dev.retort.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.SqlType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeWideningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "integer|bigint",
                "varchar(10)|varchar(20)",
                "varchar(10)|text",
                "char(3)|varchar(3)",
                "date|timestamp",
                "numeric(8, 2)|numeric(10, 2)",
                "numeric(8, 2)|numeric",
                "integer|numeric(12, 2)",
                "real|double precision",
                "timestamp(3)|timestamp",
                "jsonb|text",
                "integer|double precision",
                "enum('a', 'b')|enum('b', 'c', 'a')",
                "text|mediumtext",
                "tinytext|longtext",
                "varchar(255)|longtext",
                "varchar(255)|clob",
                "varbinary(255)|blob",
                "blob|longblob",
                "tinyint|smallint",
                "smallint|mediumint",
                "tinyint unsigned|integer unsigned",
                "integer unsigned|bigint",
                "set('a', 'bc')|varchar(4)"
            })
    void someTypesHoldAll(String before, String after) {
        assertThat(TypeWidening.holdsEveryValue(SqlType.parse(after), SqlType.parse(before)))
                .isTrue();
    }

    /** Every pair loses or refuses a value on PostgreSQL 18 or, where it has no such types, on MySQL: 1.7 becomes 2, 12345 does not fit, a time goes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bigint|integer",
                "varchar(20)|varchar(10)",
                "text|varchar(10)",
                "double precision|integer",
                "timestamp|date",
                "numeric|real",
                "varchar(10)|char(3)",
                "varchar(10)|integer",
                "integer|varchar(2)",
                "numeric(10, 2)|numeric(8, 2)",
                "numeric(10, 2)|numeric(11, 4)",
                "integer|numeric(8, 0)",
                "bigint|double precision",
                "timestamp|timestamp(3)",
                "timestamp|timestamp with time zone",
                "text|integer[]",
                "enum('a', 'b')|enum('a', 'c')",
                "mediumtext|text",
                "longtext|text",
                "longblob|mediumblob",
                "varchar(255)|tinytext",
                "integer|mediumint",
                "mediumint|numeric(6, 0)",
                "integer unsigned|integer",
                "integer|bigint unsigned",
                "enum('a', 'it''s')|varchar(3)",
                "set('a', 'bc')|varchar(3)",
                "varbinary(16)|binary(16)"
            })
    void othersDoNot(String before, String after) {
        assertThat(TypeWidening.holdsEveryValue(SqlType.parse(after), SqlType.parse(before)))
                .isFalse();
    }
}
