package dev.retort.hazard;

import static dev.retort.hazard.Examples.T;
import static dev.retort.hazard.Raised.H2;
import static dev.retort.hazard.Raised.MARIADB_10;
import static dev.retort.hazard.Raised.MARIADB_11;
import static dev.retort.hazard.Raised.POSTGRESQL;
import static dev.retort.hazard.Raised.SQLITE;
import static dev.retort.hazard.Raised.ids;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What loses values, or gives others than were meant. */
class LosingRulesTest {

    /** Hazards 6 and 7: what one server rounds or cuts, another one keeps. */
    @Test
    void sayNothingWhereEveryValueStays() {
        for (Operation kept : List.of(
                Examples.type("integer unsigned", "bigint"),
                Examples.type("boolean", "integer"),
                Examples.type("timestamp(3)", "datetime(6)"),
                Examples.type("date", "datetime"),
                Examples.type("float", "double precision"),
                Examples.type("binary(16)", "varbinary(20)"),
                Examples.type("enum('a','bb')", "varchar(2)"))) {
            assertThat(ids(MARIADB_10, kept)).as(kept.toString()).doesNotContain("narrower-type", "lower-precision");
        }
        assertThat(ids(H2, Examples.type("timestamp(6)", "timestamp"))).isEmpty();
        assertThat(ids(SQLITE, Examples.type("timestamp(6)", "timestamp(3)"))).isEmpty();
        assertThat(ids(SQLITE, Examples.type("numeric(10,4)", "integer"))).doesNotContain("lower-precision");
    }

    /** Hazard 46: measured on MySQL 8.0 and MariaDB 11.4, in strict mode. */
    @Test
    void saysWhatRowsGetForARequiredColumn() {
        assertThat(filling("mysql", "enum('q','r')")).containsExactly("rows of t get 'q' for c.");
        assertThat(filling("mysql", "json")).containsExactly("rows of t get JSON's null for c.");
        assertThat(filling("mariadb", "json")).containsExactly("rows of t get '' for c.");
        assertThat(filling("mariadb", "datetime(6)")).containsExactly("rows of t get '0000-00-00 00:00:00' for c.");
        assertThat(filling("mysql", "datetime(6)")).isEmpty();
        assertThat(filling("mysql", "timestamp")).containsExactly("rows of t get '0000-00-00 00:00:00' for c.");
        assertThat(filling("mariadb", "bigint")).containsExactly("rows of t get 0 for c.");
    }

    private static List<String> filling(String dialect, String type) {
        Operation add = Examples.add(type, column -> column.withNullable(false));
        return new Hazards(List.of(add), Dialects.byName(dialect).orElseThrow())
                .of(add).stream()
                        .filter(hazard -> hazard.rule().id().equals("required-column-filled"))
                        .map(Hazard::reason)
                        .toList();
    }

    /** Hazards 8 and 65. */
    @Test
    void charactersAndDifferencesThatStayAreNotMissed() {
        assertThat(ids(MARIADB_10, Examples.charset("latin1", "utf8mb4"))).doesNotContain("charset-loses-characters");
        assertThat(ids(MARIADB_10, Examples.charset("latin1", "utf8mb3"))).doesNotContain("charset-loses-characters");
        assertThat(collations("utf8mb4_general_ci", "utf8mb4_bin")).doesNotContain("collation-joins-values");
        assertThat(collations("utf8mb4_0900_ai_ci", "utf8mb4_bin")).contains("collation-joins-values");
        assertThat(collations("utf8mb4_bin", "utf8mb4_general_ci")).contains("collation-joins-values");
        assertThat(collations("latin1_bin", "utf8mb4_general_ci")).doesNotContain("charset-loses-characters");
    }

    private static List<String> collations(String before, String after) {
        Column column = Examples.column("varchar(20)");
        return ids(MARIADB_10, new Operation.AlterColumn(T, column.withCollation(before), column.withCollation(after)));
    }

    /** Hazard 84: MariaDB asks no row, and a longer list refuses none. */
    @Test
    void aWiderConditionOfAColumnOverlooksNothing() {
        Column column = Examples.column("tinyint");
        Operation wider = new Operation.AlterColumn(
                T, column.withCheck("`c` between 0 and 1"), column.withCheck("c between 0 and 2"));
        assertThat(ids(MARIADB_10, wider))
                .contains("enum-numbers-change-meaning")
                .doesNotContain("column-check-overlooks-rows");
        Operation copied =
                new Operation.AlterColumn(T, column, Examples.column("bigint").withCheck("c > 0"));
        assertThat(ids(MARIADB_10, copied)).doesNotContain("column-check-overlooks-rows");
    }

    /** Hazard 10: behind the last label nothing moves, nor where the last one goes. */
    @Test
    void saysNothingOfLabelsAtTheEnd() {
        Operation append = Examples.type("enum('a','b')", "enum('a','b','c')");
        Operation remove = Examples.type("enum('a','b','c')", "enum('a','b')");
        assertThat(ids(MARIADB_11, append)).isEmpty();
        assertThat(ids(MARIADB_11, remove)).containsExactly("enum-value-removed");
    }

    /** Hazard 65: collations of the server's own tell apart what differs; those of the user may not. */
    @Test
    void onlyCollationsOfOnesOwnJoinValuesOnPostgreSql() {
        for (String own : List.of("C", "POSIX", "default", "en_US.utf8", "de_DE", "und-x-icu", "pg_c_utf8")) {
            assertThat(ids(collated(own))).as(own).doesNotContain("collation-joins-values");
        }
        assertThat(ids(collated("any_case"))).contains("collation-joins-values");
        assertThat(ids(MARIADB_10, collated("C"))).contains("collation-joins-values");
    }

    private static Operation collated(String collation) {
        return new Operation.AlterColumn(
                T, Examples.column("text"), Examples.column("text").withCollation(collation));
    }

    /** Hazards 59 and 60: whatever the session's zone decides; a time of day that loses its zone does not ask. */
    @Test
    void theSessionsZoneDecidesOfDatesAndTimesToo() {
        for (List<String> types : List.of(
                List.of("date", "timestamptz"),
                List.of("timestamptz", "date"),
                List.of("time", "timetz"),
                List.of("timestamptz", "time"),
                List.of("timestamp[]", "timestamptz[]"))) {
            assertThat(ids(Examples.type(types.get(0), types.get(1))))
                    .as(types.toString())
                    .contains("time-zone-guessed", "type-change-rewrites");
        }
        assertThat(ids(Examples.type("timetz", "time"))).doesNotContain("time-zone-guessed");
        assertThat(ids(Examples.type("date", "timestamp"))).doesNotContain("time-zone-guessed");
    }

    /** Hazards 6 and 7: digits that go without saying, and texts that have room for every value. */
    @Test
    void losesNothingWhereEverythingFits() {
        for (List<String> types : List.of(
                List.of("timestamp", "timestamp(6)"),
                List.of("interval", "interval(6)"),
                List.of("numeric(10)", "numeric(12,2)"),
                List.of("uuid", "varchar(36)"),
                List.of("bigint", "varchar(20)"),
                List.of("boolean", "varchar(5)"),
                List.of("cidr", "inet"))) {
            assertThat(ids(Examples.type(types.get(0), types.get(1))))
                    .as(types.toString())
                    .doesNotContain("lower-precision", "narrower-type");
        }
        assertThat(ids(Examples.type("timestamptz(6)", "timestamptz(3)"))).contains("lower-precision");
        assertThat(ids(Examples.type("bigint", "varchar(19)"))).contains("narrower-type");
        for (Operation lossy : List.of(
                Examples.type("timestamp(6)", "date"),
                Examples.type("timestamptz", "date"),
                Examples.type("timestamp", "time"),
                Examples.type("double precision", "real"),
                Examples.type("bigint", "real"),
                Examples.type("bigint", "double precision"),
                Examples.type("numeric(19, 2)", "double precision"),
                Examples.type("integer", "boolean"))) {
            assertThat(ids(lossy)).as(lossy.toString()).contains("lower-precision");
        }
        for (Operation kept : List.of(
                Examples.type("integer", "double precision"),
                Examples.type("real", "double precision"),
                Examples.type("numeric(6, 2)", "real"),
                Examples.type("date", "timestamp"),
                Examples.type("boolean", "integer"))) {
            assertThat(ids(kept)).as(kept.toString()).doesNotContain("lower-precision");
        }
        assertThat(ids(MARIADB_10, Examples.type("datetime(6)", "date"))).contains("lower-precision");
        assertThat(ids(MARIADB_10, Examples.type("mediumint", "float"))).doesNotContain("lower-precision");
        assertThat(ids(SQLITE, Examples.type("timestamp", "date"))).doesNotContain("lower-precision");
    }

    /** Hazard 11: a name in quotes may have a blank. */
    @Test
    void readsRangesOfNamesInQuotes() {
        Operation drop = new Operation.DropConstraint(T, CheckConstraint.of("ck", "\"My State\" between 0 and 2"));
        assertThat(ids(drop, Examples.add(CheckConstraint.of("ck", "\"My State\" between 0 and 3"))))
                .contains("enum-numbers-change-meaning");
        assertThat(ids(drop, Examples.add(CheckConstraint.of("ck", "other between 0 and 3"))))
                .doesNotContain("enum-numbers-change-meaning");
    }

    /** Hazard 107: fixed in 14.4; what is built under the lock lacks nothing. */
    @Test
    void indexesLackRowsOfOneReleaseOnly() {
        Operation online = Examples.online(new Operation.CreateIndex(T, Index.of("ix", "c")));
        for (String fine : List.of("postgresql:14", "postgresql:14.4", "postgresql:13.2", "postgresql:15.1")) {
            assertThat(ids(Dialects.byName(fine).orElseThrow(), online)).doesNotContain("online-index-misses-rows");
        }
        Dialect faulty = Dialects.byName("postgresql:14.3").orElseThrow();
        assertThat(ids(faulty, new Operation.CreateIndex(T, Index.of("ix", "c"))))
                .doesNotContain("online-index-misses-rows");
        assertThat(faulty.onlineForms().suit(online, Examples.table())).isFalse();
        assertThat(POSTGRESQL.onlineForms().suit(online, Examples.table())).isTrue();
    }

    /** A key that takes the place of another one has an index built so too, which waits as long. */
    @Test
    void aKeyThatIsReplacedLacksRowsAsAnIndexDoes() {
        Operation.ReplaceKey replace = new Operation.ReplaceKey(
                T, UniqueConstraint.of("u", List.of("c")), UniqueConstraint.of("u", List.of("c", "d")), true);
        Dialect faulty = Dialects.byName("postgresql:14.3").orElseThrow();
        assertThat(faulty.onlineForms().replace(replace, Examples.table())).isFalse();
        assertThat(POSTGRESQL.onlineForms().replace(replace, Examples.table())).isTrue();
        assertThat(POSTGRESQL.onlineForms().waitsFor(replace)).isPresent();
    }
}
