package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlStatementsTest {

    @Test
    void statementsEndAtSemicolonsOutsideOfTextsAndComments() {
        assertThat(SqlStatements.of("""
                        select ';' -- one; two
                        , "a;b"; /* ; */
                        do $x$ begin null; end $x$;;
                        select `;`; select 'it''s;'"""))
                .containsExactly(
                        "select ';'  \n, \"a;b\"", "do $x$ begin null; end $x$", "select `;`", "select 'it''s;'");
    }

    /** What a trigger or a routine does is part of it. */
    @Test
    void aRoutineEndsWithItsBlock() {
        String trigger =
                "create trigger t before insert on a for each row begin if new.x then set @y = 'begin'; end if;"
                        + " set new.z = case new.x when 1 then 2 end; end";
        String procedure = "create procedure p() begin case 1 when 1 then select 1; end case; begin select 2; end; end";
        String function = "create function f() returns int language sql return 1";
        assertThat(SqlStatements.of(trigger + "; " + procedure + ";" + function + "; select 1"))
                .containsExactly(trigger, procedure, function, "select 1");
        assertThat(SqlStatements.of("begin; select 1; end; select 2"))
                .containsExactly("begin", "select 1", "end", "select 2");
    }

    /** SQLite takes BEGIN and END for names where no keyword can be, and names in brackets. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "create trigger t after update of end on a begin select new.end; select case new.x when 1 then 2 end; end; -- ;",
                "create temp trigger t after insert on a when new.end > 1 begin delete from [b;c]; select [end]; end",
                "create table [a;b] (c integer) ; /* ; */ ;",
                "select ';', \";\", `;`, [;], 'it''s;'",
            })
    void oneStatementIsOne(String sql) {
        assertThat(SqlStatements.of(sql)).hasSize(1);
    }

    @Test
    void aSemicolonBehindAnArrayEndsItsStatement() {
        assertThat(SqlStatements.of("select array['[', ']'], a[1]; select array['a;]']"))
                .containsExactly("select array['[', ']'], a[1]", "select array['a;]']");
    }
}
