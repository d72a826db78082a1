package dev.retort.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hazard 22: what serves the version that asks for the old name of a table. */
class ViewOfTheOldNameTest {

    private static List<String> renamed(String sql) {
        return Said.on("mysql", new Operation.ExecuteSql(sql, null), new Operation.RenameTable(Examples.T, "u"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create view t as select * from u",
                "CREATE OR REPLACE VIEW shop.`t` as select * from u",
                "create view if not exists t as select * from u",
                "create algorithm=merge view t as select * from u",
                "create or replace algorithm = merge definer = `root`@`localhost` sql security invoker view t as select 1",
                "create definer=current_user() sql security definer view t as select 1",
                "create or replace force view t as select * from u"
            })
    void aViewThatAllSee(String sql) {
        assertThat(renamed(sql)).isEmpty();
    }

    /** One is the session's alone, one holds rows of its own, one is of another name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "create temp view t as select * from u",
                "create or replace local temporary view t as select * from u",
                "create materialized view t as select * from u",
                "create view tt as select * from u",
                "create table x (n int); drop view t"
            })
    void anythingElseServesNobody(String sql) {
        assertThat(renamed(sql)).containsExactly("rename-table");
    }
}
