package dev.retort.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.Operation;
import dev.retort.operation.SampleOperations;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A trial touches nothing but its own database. */
class ReachTest {

    private static final Dialect DIALECT = Dialects.byName("postgresql").orElseThrow();

    @ParameterizedTest
    @MethodSource("operationsOnOtherSchemas")
    void whateverNamesAnotherSchemaIsBeyondTheDefaultOne(Operation operation) {
        assertThat(Reach.isBeyondDefaultSchema(DIALECT, List.of(operation))).isTrue();
    }

    static Stream<Operation> operationsOnOtherSchemas() {
        return SampleOperations.ALL.stream()
                .filter(operation -> operation.toString().contains("shop."));
    }

    @Test
    void whatNamesTheDefaultSchemaAloneIsNot() {
        List<Operation> within = SampleOperations.ALL.stream()
                .filter(Operation.AddColumn.class::isInstance)
                .toList();
        assertThat(within).isNotEmpty();
        assertThat(Reach.isBeyondDefaultSchema(DIALECT, within)).isFalse();
    }

    /** On MariaDB and MySQL SQL that may name another database is not tried where such are. */
    @Test
    void whatSqlNamesIsReadWhereItCanBe() {
        assertThat(Reach.isBeyondDefaultSchema(
                        DIALECT, List.of(new Operation.ExecuteSql("update users set name = 'x'", null))))
                .isFalse();
        assertThat(Reach.isBeyondDefaultSchema(
                        DIALECT, List.of(new Operation.ExecuteSql("update shop.users set name = 'x'", null))))
                .isTrue();
        assertThat(Reach.isBeyondDefaultSchema(DIALECT, List.of(new Operation.ExecuteSql("call mend()", null))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create role app",
                "DROP  USER app",
                "alter database shop set search_path = x",
                "alter system set work_mem = '1GB'",
                "drop owned by app",
                "select dblink_exec('x')"
            })
    void sqlAboutAWholeServerIsTold(String sql) {
        assertThat(Reach.isOfServer(DIALECT, List.of(new Operation.ExecuteSql(sql, null))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table role_of_user (id int)",
                "update users set role = 'x'",
                "create index database_ix on t (a)"
            })
    void otherSqlIsNot(String sql) {
        assertThat(Reach.isOfServer(DIALECT, List.of(new Operation.ExecuteSql(sql, null))))
                .isFalse();
    }
}
