package dev.retort.scenario;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.dialect.Dialects;
import dev.retort.dialect.UnfitValues;
import dev.retort.migration.Operations;
import dev.retort.operation.Operation;
import dev.retort.runner.MigrationFailedException;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the dialect says of values that do not fit is what becomes of them when a table is written anew. */
class SqliteUnfitTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            varchar(20),     bigint,         READ_AS_NUMBERS, 'abc',                text 'abc'
            varchar(20),     bigint,         READ_AS_NUMBERS, '007',                integer 7
            varchar(20),     bigint,         READ_AS_NUMBERS, '1.5',                real 1.5
            varchar(20),     double,         READ_AS_NUMBERS, '007',                real 7.0
            varchar(20),     "numeric(9,2)", READ_AS_NUMBERS, '1.10',               real 1.1
            blob,            bigint,         READ_AS_NUMBERS, '007',                integer 7
            blob,            bigint,         READ_AS_NUMBERS, x'3037',              blob X'3037'
            double,          bigint,         KEPT,            3.5,                  real 3.5
            "numeric(21,0)", bigint,         KEPT,            1e20,                 real 1.0e+20
            integer,         boolean,        KEPT,            7,                    integer 7
            blob,            varchar(1),     KEPT,            x'3037',              blob X'3037'
            varchar(20),     blob,           KEPT,            '007',                text '007'
            bigint,          double,         ROUNDED,         9007199254740993,     real 9.007199254740992e+15
            double,          varchar(40),    ROUNDED,         0.30000000000000004,  text '0.3'
            double,          text,           ROUNDED,         0.30000000000000004,  text '0.3'
            "numeric(38,20)", varchar(60),   ROUNDED,         0.30000000000000004,  text '0.3'
            bigint,          varchar(5),     NONE,            9007199254740993,     text '9007199254740993'
            bigint,          "numeric(5,2)", NONE,            9007199254740993,     integer 9007199254740993
            """)
    void valuesOfAnOrdinaryTable(String before, String after, UnfitValues unfit, String value, String kept)
            throws SQLException {
        assertThat(unfit(before, after)).isEqualTo(unfit);
        try (SqliteFile file = SqliteFile.with(
                "create table t (c " + before + ", d integer); insert into t values (" + value + ", 1)")) {
            file.migrate(change(before, after));

            assertThat(file.rows("select typeof(c) || ' ' || quote(c) from t")).containsExactly(kept);
        }
    }

    @Test
    void aStrictTableAndTheNumberOfARowRefuseThem() throws SQLException {
        try (SqliteFile file =
                SqliteFile.with("create table t (c text, d integer) strict; insert into t values ('abc', 1)")) {
            assertThatThrownBy(() -> file.migrate(change("text", "integer")))
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContaining("cannot store TEXT value in INTEGER column");
        }
        try (SqliteFile file =
                SqliteFile.with("create table t (c varchar(9) primary key); insert into t values ('abc')")) {
            assertThatThrownBy(() -> file.migrate(change("varchar(9)", "integer")))
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContaining("datatype mismatch");
        }
        try (SqliteFile file =
                SqliteFile.with("create table t (c varchar(9) primary key); insert into t values ('abc')")) {
            file.migrate(change("varchar(9)", "bigint"));
            assertThat(file.rows("select typeof(c) from t")).containsExactly("text");
        }
    }

    private static UnfitValues unfit(String before, String after) {
        QualifiedName name = QualifiedName.of("t");
        Column column = Column.of("c", SqlType.parse(before));
        return Dialects.byName("sqlite")
                .orElseThrow()
                .unfitValues(
                        new Operation.AlterColumn(name, column, column.withType(SqlType.parse(after))),
                        Optional.of(Table.of(name, List.of(column))),
                        List.of());
    }

    private static Consumer<Operations> change(String before, String after) {
        return op -> op.alterColumn("t", "c", from(type(before)), to(type(after)));
    }
}
