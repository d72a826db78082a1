package dev.retort.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.schema.DefaultValue;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hazards 27 and 51: an UPDATE written by hand gives the rows that hold NULL a value, as op.fillColumn does. */
class FilledBySqlTest {

    private static List<String> required(String sql) {
        return Said.on(
                "postgresql",
                new Operation.ExecuteSql(sql, null),
                Examples.alter(
                        Examples.column("integer"), c -> c.withNullable(false).withDefault(new DefaultValue("0"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update t set c = 0 where c is null",
                "UPDATE ONLY public.\"t\" x SET d = ';', c=coalesce(d, 1) WHERE (x.c IS NULL)",
                "insert into log values (1); update t set c = 0 where c is null; select 1",
                "update t set c = 0"
            })
    void everyRowHasAValue(String sql) {
        assertThat(required(sql)).doesNotContain("not-null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update t set c = 0 where c is null and d > 5",
                "update t set c = 0 where d is null",
                "update t set c = null where c is null",
                "update t set c = (select max(n) from p) where c is null",
                "update t set c = p.n from p where c is null",
                "update u set c = 0 where c is null",
                "update t set cc = 0 where c is null",
                "update \"T\" set c = 0 where c is null"
            })
    void someRowsMayHaveNone(String sql) {
        assertThat(required(sql)).contains("not-null");
    }
}
