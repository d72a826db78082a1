package dev.retort.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.schema.DefaultValue;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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
                "update t set c = 0",
                "-- who has none gets it\nupdate t set c = 0 /* all */ where c is null",
                "update t set d = null, c = case when d = 'x, y' then 1 else 2 end where c is null"
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
                "update \"T\" set c = 0 where c is null",
                "update t set d = case when c = 1 then 2 else 3 end",
                "update t set d = 'x, c = 5'",
                "-- update t set c = 0",
                "/* update t set c = 0 */ select 1",
                "update archive.t set c = 0 where c is null",
                "update t set c = 0 limit 1000",
                "update t set c = nullif(d, 0)",
                "update t set c = case when d = 1 then 2 end where c is null",
                "do $$ begin if false then update t set c = 0; end if; end $$"
            })
    void someRowsMayHaveNone(String sql) {
        assertThat(required(sql)).contains("not-null");
    }

    @Test
    void readsWhatIsLong() {
        String branches = IntStream.range(0, 1_000)
                .mapToObj(n -> "when d = '" + n + "' then " + n)
                .collect(Collectors.joining(" "));
        assertThat(required("update t set c = case " + branches + " else 0 end where c is null"))
                .doesNotContain("not-null");
        String quotes = "'" + "''".repeat(50_000) + "'";
        assertThat(required("update t set d = " + quotes + " -- don't\n, c = 0 where c is null"))
                .doesNotContain("not-null");
    }
}
