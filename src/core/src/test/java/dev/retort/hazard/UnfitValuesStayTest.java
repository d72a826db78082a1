package dev.retort.hazard;

import static dev.retort.hazard.Examples.T;
import static dev.retort.hazard.Raised.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Identity;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hazards 6 and 7 where a declared type refuses nothing; what becomes of values, SqliteUnfitTest measures. */
class UnfitValuesStayTest {

    private static final String STAY = "unfit-values-stay";
    private static final String REFUSED = "narrower-type";

    @Test
    void anOrdinaryTableRefusesNothing() {
        for (String[] types : new String[][] {
            {"varchar(20)", "bigint"},
            {"numeric(21,0)", "bigint"},
            {"integer", "boolean"},
            {"bigint", "double"},
            {"double", "text"},
            {"blob", "varchar(9)"},
            {"varchar(20)", "blob"}
        }) {
            assertThat(said(Examples.type(types[0], types[1])))
                    .as(String.join(" to ", types))
                    .contains(STAY)
                    .doesNotContain(REFUSED);
        }
    }

    @Test
    void whatNobodyReadsOtherwiseIsNoHazard() {
        for (String[] types : new String[][] {
            {"varchar(20)", "varchar(5)"}, {"bigint", "integer"}, {"bigint", "varchar(5)"}, {"bigint", "decimal(5,2)"}
        }) {
            assertThat(said(Examples.type(types[0], types[1])))
                    .as(String.join(" to ", types))
                    .doesNotContain(STAY, REFUSED);
        }
    }

    @Test
    void itIsToldWhatBecomesOfThem() {
        assertThat(reason("varchar(20)", "bigint"))
                .isEqualTo(
                        "varchar(20) to bigint refuses no value of t.c: a text that reads as a number becomes it, so that"
                                + " '007' is 7, and what does not fit stays as it is, so that the application fails on it or reads"
                                + " something else; look for such values first.");
        assertThat(reason("bigint", "double")).contains("numbers keep 15 digits");
        assertThat(reason("numeric(9,2)", "bigint")).contains("t.c: what does not fit stays as it is");
    }

    private static String reason(String from, String to) {
        Operation change = Examples.type(from, to);
        return new Hazards(List.of(change), SQLITE)
                .of(change).stream()
                        .filter(hazard -> hazard.rule().id().equals(STAY))
                        .map(Hazard::reason)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aStrictTableRefusesThem() {
        Operation change = Examples.type("text", "integer");
        Table ordinary = Table.of(T, List.of(Examples.column("text")));
        Table strict = ordinary.withOptions(TableOptions.NONE.withSettings(Map.of("strict", "yes")));

        assertThat(said(Schema.of(ordinary), change)).contains(STAY).doesNotContain(REFUSED);
        assertThat(said(Schema.of(strict), change)).contains(REFUSED).doesNotContain(STAY);
        assertThat(said(change)).as("nobody knows").contains(REFUSED).doesNotContain(STAY);
        assertThat(said(
                        Schema.of(ordinary),
                        new Operation.AlterTableOption(T, "strict", null, "yes"),
                        Examples.type("varchar(20)", "integer")))
                .contains(REFUSED);
    }

    @Test
    void theNumberOfARowRefusesThem() {
        Column text = Examples.column("varchar(20)");
        Column number = text.withType(SqlType.of("integer"));
        Table keyed = Table.of(T, List.of(text)).withPrimaryKey(new PrimaryKey("t_pkey", List.of("c")));

        assertThat(said(Schema.of(keyed), new Operation.AlterColumn(T, text, number)))
                .contains(REFUSED)
                .doesNotContain(STAY);
        assertThat(said(new Operation.AlterColumn(T, text, number.withIdentity(Identity.BY_DEFAULT))))
                .contains(REFUSED)
                .doesNotContain(STAY);
        assertThat(said(Schema.of(keyed), new Operation.AlterColumn(T, text, text.withType(SqlType.of("bigint")))))
                .contains(STAY);
    }

    /** A table of the same migration has no rows. */
    @Test
    void aNewTableHasNoValues() {
        assertThat(said(
                        new Operation.CreateTable(Table.of(T, List.of(Examples.column("varchar(20)")))),
                        Examples.type("varchar(20)", "bigint")))
                .doesNotContain(STAY, REFUSED);
    }

    private static List<String> said(Operation... migration) {
        return said(Schema.EMPTY, migration);
    }

    private static List<String> said(Schema before, Operation... migration) {
        return Raised.ids(new Hazards(List.of(migration), SQLITE).knowing(before), migration[migration.length - 1]);
    }
}
