package dev.retort.hazard;

import static dev.retort.hazard.Examples.T;
import static dev.retort.hazard.Raised.POSTGRESQL;
import static dev.retort.hazard.Raised.ids;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.Identity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What fails: on the rows that are there, or for the version that still runs. */
class BreakingRulesTest {

    /** Hazard 22: a view of the old name, however it is written. */
    @Test
    void aViewStandsForTheRenamedTable() {
        Operation rename = new Operation.RenameTable(T, "u");
        for (String view :
                List.of("create view t as select * from u", "CREATE OR REPLACE VIEW s.\"t\" (c) AS select 1")) {
            assertThat(new Hazards(List.of(rename, new Operation.ExecuteSql(view, null)), POSTGRESQL).of(rename))
                    .isEmpty();
        }
        Operation other = new Operation.ExecuteSql("create view t_old as select * from u", null);
        assertThat(new Hazards(List.of(rename, other), POSTGRESQL).of(rename)).hasSize(1);
    }

    /** Hazards 27 and 51: a default of the same migration, or a wider type, does not keep the rows from being filled. */
    @Test
    void whatIsFilledBeforeDoesNotFail() {
        Operation fill = new Operation.FillColumn(T, "c", "0");
        Column column = Examples.column("integer");
        Column required = Examples.column("bigint").withNullable(false).withDefault(new DefaultValue("0"));
        assertThat(ids(fill, new Operation.AlterColumn(T, column, required)))
                .doesNotContain("not-null")
                .contains("null-refused");
        assertThat(ids(
                        Examples.add("integer", c -> c),
                        fill,
                        new Operation.AlterColumn(
                                T, column, column.withNullable(false).withDefault(new DefaultValue("0")))))
                .doesNotContain("not-null", "null-refused");
    }

    /** Hazards 25, 40 and 45: the type of the column refuses what the column takes. */
    @Test
    void aDomainMayRefuseNull() {
        Operation add = Examples.add("\"My Email\"", c -> c);
        List<String> required = List.of("required-column-without-default", "domain-column-rewrites", "not-null");
        for (String made : List.of(
                "create domain \"My Email\" as text not null",
                "create domain base as text not null check (value <> ''); create domain shop.\"My Email\" base")) {
            assertThat(ids(new Operation.ExecuteSql(made, null), add)).as(made).containsExactlyElementsOf(required);
        }
        assertThat(ids(POSTGRESQL.withDomains(Set.of("\"My Email\"", "\"My Email\" not null")), add))
                .containsExactlyElementsOf(required);
        for (String made : List.of(
                "create domain \"My Email\" as text default 'x' not null",
                "create domain \"My Email\" as text check (value is not null or true)")) {
            assertThat(ids(new Operation.ExecuteSql(made, null), add))
                    .as(made)
                    .containsExactly("domain-column-rewrites");
        }
        Operation filled = Examples.add("\"My Email\"", c -> c.withDefault(new DefaultValue("'x'")));
        assertThat(ids(new Operation.ExecuteSql("create domain \"My Email\" text not null", null), filled))
                .containsExactly("domain-column-rewrites");
    }

    /** Hazards 25 and 45: it is no default that says NULL. */
    @Test
    void nullIsNoDefault() {
        assertThat(ids(Examples.add("integer", c -> c.withNullable(false).withDefault(new DefaultValue("null")))))
                .containsExactly("required-column-without-default", "not-null");
    }

    /** Hazard 27: who knows a column writes NULL into it, whatever its default; of a new one nobody knows. */
    @Test
    void aDefaultDoesNotHelpWhoWritesNull() {
        Column before = Examples.column("integer").withDefault(new DefaultValue("1"));
        Operation required = new Operation.AlterColumn(T, before, before.withNullable(false));
        assertThat(ids(required)).contains("null-refused").doesNotContain("required-column-without-default");
        assertThat(ids(new Operation.AddColumn(T, before), required)).doesNotContain("null-refused");
        Column numbered = Examples.column("integer").withNullable(false).withIdentity(Identity.BY_DEFAULT);
        assertThat(ids(new Operation.AlterColumn(T, numbered, numbered.withIdentity(null))))
                .contains("required-column-without-default");
    }

    /** Hazard 40: a domain that was there before is known to who asked the database, or read the history. */
    @Test
    void knowsDomainsThatAreThere() {
        Operation add = Examples.add("email", c -> c);
        Operation made = new Operation.ExecuteSql("create domain shop.\"Email\" as text not null", null);
        assertThat(ids(add)).doesNotContain("domain-column-rewrites");
        assertThat(ids(POSTGRESQL.withDomains(Set.of("shop.email")), add)).contains("domain-column-rewrites");
        assertThat(ids(POSTGRESQL.after(List.of(made)), add)).contains("domain-column-rewrites");
        assertThat(ids(POSTGRESQL.withDomains(Set.of("email")), Examples.add("email[]", c -> c)))
                .doesNotContain("domain-column-rewrites");
    }
}
