package dev.retort.hazard;

import static dev.retort.hazard.Examples.CHECK;
import static dev.retort.hazard.Examples.KEY;
import static dev.retort.hazard.Examples.PARENT;
import static dev.retort.hazard.Examples.T;
import static dev.retort.hazard.Raised.MARIADB_10;
import static dev.retort.hazard.Raised.MARIADB_11;
import static dev.retort.hazard.Raised.MYSQL;
import static dev.retort.hazard.Raised.POSTGRESQL;
import static dev.retort.hazard.Raised.ids;
import static dev.retort.hazard.Raised.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.ObjectKind;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Enforcement;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What lets others wait, rewrites and scans. */
class LockRulesTest {

    /** Hazard 36: MySQL copies the table for a default that is computed, MariaDB does so where it differs from row to row. */
    @Test
    void aDefaultThatIsComputedIsNoLiteral() {
        for (String value : List.of("(1 + 1)", "(json_object())", "('x')", "(now())")) {
            Operation add = Examples.withDefault("json", value);
            assertThat(ids(MARIADB_10, add)).isEmpty();
            assertThat(new Hazards(List.of(add), MYSQL).of(add))
                    .extracting(Hazard::reason)
                    .containsExactly("rewrites t while writes wait (ALGORITHM=COPY, LOCK=SHARED).");
        }
        for (String value : List.of("(uuid())", "nextval(s)", "(n + 1)")) {
            assertThat(ids(MARIADB_10, Examples.withDefault("varchar(36)", value)))
                    .containsExactly("volatile-default-rewrites");
        }
        assertThat(ids(MYSQL, Examples.withDefault("integer", "-5"))).isEmpty();
    }

    /** Hazard 36: measured, the functions of the server that give every row the same. */
    @Test
    void steadyFunctionsRewriteNothing() {
        for (String steady : List.of("substring('abc' from 2)", "decode('00', 'hex')", "pg_backend_pid()")) {
            assertThat(ids(Examples.withDefault("text", steady))).as(steady).isEmpty();
        }
        assertThat(ids(Examples.withDefault("text", "timeofday()"))).containsExactly("volatile-default-rewrites");
    }

    @Test
    void foreignKeysThatAreAddedOnlineAreNotHeldAtOnce() {
        Operation key = new Operation.AddConstraint(T, KEY, true);
        assertThat(ids(key, new Operation.AddConstraint(T, KEY.withName("other_fk"), true)))
                .doesNotContain("several-foreign-keys");
    }

    /** Hazard 126. */
    @Test
    void aTypeThatChangesLosesItsStatistics() {
        TableSizes large = new TableSizes(Map.of(T, 20_000L), 10_000);
        assertThat(ids(POSTGRESQL, large, List.of(Examples.type("varchar(5)", "text"))))
                .containsExactly("statistics-lost");
        assertThat(ids(Examples.type("varchar(5)", "text"))).isEmpty();
        assertThat(ids(MARIADB_10, large, List.of(Examples.type("varchar(5)", "text"))))
                .doesNotContain("statistics-lost");
    }

    /** Hazard 126: what an expression gives is not known before it is looked at, nor the order of another collation. */
    @Test
    void expressionsAndCollationsHaveNoStatisticsYet() {
        Operation index = new Operation.CreateIndex(T, Index.of("ix", List.of(IndexPart.expression("lower(c)"))));
        assertThat(ids(POSTGRESQL, rows(20_000), List.of(index))).contains("statistics-lost");
        Operation collation = new Operation.AlterColumn(
                T, Examples.column("text"), Examples.column("text").withCollation("C"));
        assertThat(ids(POSTGRESQL, rows(20_000), List.of(collation))).contains("statistics-lost");
        assertThat(ids(POSTGRESQL, rows(20_000), List.of(new Operation.CreateIndex(T, Index.of("ix", "c")))))
                .doesNotContain("statistics-lost");
    }

    @Test
    void onlineIsSaidInVainOnlyWhereOthersWait() {
        assertThat(ids(Examples.online(new Operation.DropColumn(T, Examples.column("integer")))))
                .doesNotContain("online-without-form");
        assertThat(ids(new Operation.DropNamed(ObjectKind.COLUMN, T, "c", true)))
                .doesNotContain("online-without-form");
        assertThat(ids(Examples.online(new Operation.CreateIndex(T, Index.of("ix", "a")))))
                .doesNotContain("online-without-form");
        assertThat(ids(
                        new Operation.CreateTable(Examples.table()),
                        Examples.online(Examples.type("integer", "bigint"))))
                .doesNotContain("online-without-form");
        assertThat(new Hazards(List.of(Examples.online(Examples.type("integer", "bigint"))), POSTGRESQL)
                        .of(Examples.online(Examples.type("integer", "bigint"))))
                .extracting(Hazard::reason)
                .contains("op.online() does nothing here, as PostgreSQL 18.0 has no form of this in which nobody waits:"
                        + " it rewrites t while reads and writes wait (ACCESS EXCLUSIVE).");
    }

    /** Hazards 35 and 58: what was measured as a matter of a moment. */
    @TestFactory
    Stream<DynamicTest> saysNothingOfWhatTakesAMoment() {
        return Stream.of(
                        Examples.withDefault("varchar(20)", "'x'::character varying"),
                        Examples.withDefault("timestamp", "now()"),
                        Examples.withDefault("timestamp", "CURRENT_TIMESTAMP"),
                        Examples.withDefault("jsonb", "'{}'::jsonb"),
                        Examples.withDefault("numeric(10,2)", "1.5"),
                        Examples.add("integer", c -> c),
                        Examples.type("varchar(50)", "varchar(100)"),
                        Examples.type("varchar(50)", "text"),
                        Examples.type("text", "varchar"),
                        Examples.type("numeric(10,2)", "numeric(12,2)"),
                        Examples.type("numeric(10,2)", "numeric"),
                        Examples.type("timestamp(3)", "timestamp"),
                        new Operation.AlterColumn(
                                T,
                                Examples.column("integer"),
                                Examples.column("integer").withComment("x")),
                        Examples.add(KEY.withEnforcement(Enforcement.NOT_VALID)),
                        Examples.add(CHECK.withEnforcement(Enforcement.NOT_VALID)))
                .map(operation -> DynamicTest.dynamicTest(
                        operation.summary().text(),
                        () -> assertThat(ids(operation)).isEmpty()));
    }

    /** Hazard 78: said of a large table only, as it takes a moment. */
    @Test
    void saysWhatANewTableLocks() {
        Operation create = new Operation.CreateTable(Table.of(T, List.of(Column.of("parent_id", SqlType.of("bigint"))))
                .withForeignKeys(List.of(KEY)));
        TableSizes large = new TableSizes(Map.of(PARENT, 1_000_000L), TableSizes.FEWEST);
        assertThat(ids(POSTGRESQL, large, List.of(create))).containsExactly("new-table-locks-referenced");
        assertThat(ids(create)).isEmpty();
    }

    /** Hazard 78: all of them, and that of a key which comes behind its table. */
    @Test
    void saysAllTablesThatANewOneRefersTo() {
        ForeignKey other = ForeignKey.of("o_fk", List.of("o"), QualifiedName.of("other"), List.of("id"));
        Table table = Table.of(T, List.of(Column.of("parent_id", SqlType.of("bigint"))));
        TableSizes large =
                new TableSizes(Map.of(PARENT, 1_000_000L, QualifiedName.of("other"), 1_000_000L), TableSizes.FEWEST);
        Operation both = new Operation.CreateTable(table.withForeignKeys(List.of(KEY, other)));
        assertThat(new Hazards(List.of(both), POSTGRESQL, large).of(both))
                .extracting(Hazard::reason)
                .containsExactly("writes of other and parent wait until the transaction ends (SHARE ROW EXCLUSIVE).");
        assertThat(ids(POSTGRESQL, large, List.of(new Operation.CreateTable(table), Examples.add(KEY))))
                .containsExactly("new-table-locks-referenced");
    }

    /** Hazard 99: said of a large table only, as it takes a moment. */
    @Test
    void saysWhatADroppedIndexLocks() {
        Operation drop = new Operation.DropIndex(T, Index.of("t_ix", "c"));
        assertThat(ids(POSTGRESQL, rows(1_000_000), List.of(drop))).containsExactly("drop-index-locks");
        assertThat(ids(drop)).isEmpty();
    }

    /** Hazards 66, 86, 89 and 90: a copy lets nobody write before MariaDB 11.2, and everybody since. */
    @Test
    void knowsTheVersionOfTheServer() {
        Operation charset = new Operation.AlterTableOption(T, "charset", "latin1", "utf8mb4");
        assertThat(ids(MARIADB_10, charset)).containsExactly("charset-change-rewrites");
        assertThat(ids(MARIADB_10, Examples.add(CHECK))).contains("check-scans");
        assertThat(ids(MARIADB_10, Examples.add(KEY))).contains("foreign-key-scans");
        Operation key = new Operation.DropConstraint(T, new PrimaryKey("PRIMARY", List.of("c")));
        assertThat(ids(MARIADB_10, key)).containsExactly("primary-key-drop-rewrites");
        assertThat(ids(MARIADB_11, charset)).isEmpty();
    }

    /** Hazard 125: said once, and not of a hundred tables. */
    @Test
    void countsLocks() {
        assertThat(new Hazards(drops(100), POSTGRESQL).summaries())
                .noneMatch(summary -> summary.danger().contains("CAUTION"));
        assertThat(new Hazards(drops(1000), POSTGRESQL).summaries())
                .filteredOn(summary -> summary.danger().contains("CAUTION"))
                .hasSize(1);
        List<Operation> onOther = drops(1000);
        assertThat(new Hazards(onOther, Dialects.byName("sqlite").orElseThrow()).summaries())
                .noneMatch(summary -> summary.danger().contains("CAUTION"));
    }

    private static List<Operation> drops(int tables) {
        return IntStream.range(0, tables)
                .<Operation>mapToObj(i -> new Operation.DropTable(
                        Table.of(QualifiedName.of("t" + i), List.of(Column.of("id", SqlType.of("bigint"))))
                                .withPrimaryKey(new PrimaryKey("t_pk", List.of("id")))))
                .toList();
    }

    /** Hazard 82: in a migration of its own it holds the lock of the look alone. */
    @Test
    void saysNothingOfAConstraintThatIsValidatedLater() {
        assertThat(ids(new Operation.ValidateConstraint(T, "t_ck", CHECK))).doesNotContain("validated-under-lock");
    }

    /** Hazard 79: measured, a key that is not valid yet locks both tables as well. */
    @Test
    void keysThatAreNotValidLockTheirTablesToo() {
        ForeignKey key = KEY.withEnforcement(Enforcement.NOT_VALID);
        assertThat(ids(Examples.add(key), Examples.add(key.withName("other_fk"))))
                .contains("several-foreign-keys");
    }

    /** Hazard 103: it is said where nobody else waits, and nothing else is told. */
    @Test
    void anIndexOfAHugeTableIsWork() {
        Operation index = new Operation.CreateIndex(T, Index.of("t_ix", "c"));
        String rule = "index-build-is-heavy";
        for (Dialect dialect : List.of(MYSQL, MARIADB_11)) {
            assertThat(ids(dialect, rows(10_000_000), List.of(index))).containsExactly(rule);
            assertThat(ids(dialect, rows(9_999_999), List.of(index))).isEmpty();
            assertThat(ids(dialect, index)).isEmpty();
        }
        Operation online = Examples.online(index);
        assertThat(ids(POSTGRESQL, rows(10_000_000), List.of(online))).containsExactly(rule);
        assertThat(ids(POSTGRESQL, rows(9_999_999), List.of(online))).isEmpty();
        assertThat(ids(POSTGRESQL, online)).isEmpty();
        assertThat(ids(POSTGRESQL, rows(10_000_000), List.of(index))).containsExactly("index-blocks-writes");
        assertThat(new Hazards(List.of(online), POSTGRESQL, rows(250_000_000)).of(online))
                .extracting(Hazard::reason)
                .containsExactly(
                        "indexes about 250.0 million rows of t, about 100 s or more: nobody waits, but disks, memory"
                                + " and replicas are busy with it.");
    }

    /** Hazard 131: of a small table nobody says it, as the server changes it itself in a moment. */
    @Test
    void aForeignKeyShutsOutTheToolForHugeTables() {
        Operation key = Examples.add(KEY);
        String rule = "foreign-key-shuts-out-tool";
        for (Dialect dialect : List.of(MYSQL, MARIADB_11)) {
            assertThat(ids(dialect, rows(10_000_000), List.of(key))).contains(rule);
            assertThat(ids(dialect, rows(9_999_999), List.of(key))).doesNotContain(rule);
            assertThat(ids(dialect, key)).doesNotContain(rule);
        }
        assertThat(ids(POSTGRESQL, rows(10_000_000), List.of(key))).doesNotContain(rule);
    }

    /** Hazard 76: measured on 14, 16 and 18 by {@code KeysOfPartitionedTablesTest}. */
    @Test
    void aKeyOfAPartitionedTableIsNotAddedAsNotValid() {
        Operation parted =
                new Operation.CreateTable(Examples.table().withOptions(TableOptions.NONE.withPartitionBy("RANGE (c)")));
        Operation key = Examples.add(Examples.KEY.withEnforcement(Enforcement.NOT_VALID));
        String rule = "not-valid-on-partitioned-table";
        Dialect older = Dialects.byName("postgresql:17").orElseThrow();
        assertThat(ids(older, parted, key)).contains(rule);
        assertThat(ids(older, parted, Examples.add(Examples.KEY))).doesNotContain(rule);
        assertThat(ids(older, key)).doesNotContain(rule);
        assertThat(ids(POSTGRESQL, parted, key)).doesNotContain(rule);
    }

    /** Hazard 59: no moment is refused or cut; which one it is, the session's zone says. */
    @Test
    void aTimeZoneMakesNoTypeNarrower() {
        for (Dialect dialect : List.of(POSTGRESQL, Raised.H2)) {
            for (String[] types : new String[][] {
                {"timestamp", "timestamp with time zone"},
                {"timestamp with time zone", "timestamp"},
                {"timestamp(3)", "timestamp(6) with time zone"}
            }) {
                assertThat(ids(dialect, Examples.type(types[0], types[1])))
                        .as(types[0])
                        .contains("time-zone-guessed")
                        .doesNotContain("narrower-type");
            }
            assertThat(ids(dialect, Examples.type("timestamp with time zone", "date")))
                    .contains("narrower-type");
        }
    }
}
