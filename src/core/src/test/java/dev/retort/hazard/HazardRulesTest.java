package dev.retort.hazard;

import static dev.retort.hazard.Examples.CHECK;
import static dev.retort.hazard.Examples.KEY;
import static dev.retort.hazard.Examples.PARENT;
import static dev.retort.hazard.Examples.T;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.ObjectKind;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.Enforcement;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HazardRulesTest {

    private static final Dialect POSTGRESQL = Dialects.byName("postgresql").orElseThrow();
    private static final Dialect H2 = Dialects.byName("h2").orElseThrow();
    private static final Dialect SQLITE = Dialects.byName("sqlite").orElseThrow();
    private static final Dialect MARIADB_10 =
            Dialects.forServer("MariaDB", 10, 11).orElseThrow();

    /** One test for each rule, named after the hazards that it is about. */
    @TestFactory
    Stream<DynamicTest> everyRuleSaysWhatItKnows() {
        return Examples.all()
                .map(example -> DynamicTest.dynamicTest(
                        "hazards " + example.rows() + ": " + example.rule() + " on " + example.dialect(),
                        () -> assertThat(example)
                                .satisfies(it -> assertThat(raised(it)).contains(it.rule()))
                                .satisfies(it -> assertThat(HazardCatalogue.find(it.rule())
                                                .orElseThrow()
                                                .rows())
                                        .isEqualTo(it.rows()))));
    }

    private static List<String> raised(Examples.Example example) {
        Dialect dialect = Dialects.byName(example.dialect()).orElseThrow();
        return ids(dialect, TableSizes.UNKNOWN, example.migration());
    }

    /** The rules that speak of the last operation. */
    private static List<String> ids(Dialect dialect, TableSizes sizes, List<Operation> migration) {
        return new Hazards(migration, dialect, sizes)
                .of(migration.get(migration.size() - 1)).stream()
                        .map(hazard -> hazard.rule().id())
                        .toList();
    }

    private static List<String> ids(Operation... migration) {
        return ids(POSTGRESQL, TableSizes.UNKNOWN, List.of(migration));
    }

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
            assertThat(ids(MARIADB_10, TableSizes.UNKNOWN, List.of(kept)))
                    .as(kept.toString())
                    .doesNotContain("narrower-type", "lower-precision");
        }
        assertThat(ids(H2, TableSizes.UNKNOWN, List.of(Examples.type("timestamp(6)", "timestamp"))))
                .isEmpty();
        assertThat(ids(SQLITE, TableSizes.UNKNOWN, List.of(Examples.type("timestamp(6)", "timestamp(3)"))))
                .isEmpty();
        assertThat(ids(SQLITE, TableSizes.UNKNOWN, List.of(Examples.type("numeric(10,4)", "integer"))))
                .doesNotContain("lower-precision");
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

    /** Hazards 1, 2, 5, 21 and 22: nobody else knows what the migration itself has made, unless it was there before and went. */
    @Test
    void whatTheMigrationMakesNobodyMisses() {
        Operation create = new Operation.CreateTable(Examples.table());
        Operation drop = new Operation.DropTable(Examples.table());
        assertThat(ids(create, drop)).isEmpty();
        assertThat(ids(create, new Operation.RenameColumn(T, "c", "d"))).isEmpty();
        assertThat(ids(create, new Operation.RenameTable(T, "u"))).isEmpty();
        assertThat(ids(Examples.add("integer", c -> c), new Operation.DropColumn(T, Examples.column("integer"))))
                .isEmpty();
        assertThat(new Hazards(List.of(drop, create), POSTGRESQL).of(drop))
                .extracting(hazard -> hazard.rule().id())
                .contains("drop-table", "drop-table-in-use");
        assertThat(idsAfter(List.of(create), drop)).contains("drop-table");
    }

    /** Hazard 36: MySQL copies the table for a default that is computed, MariaDB does so where it differs from row to row. */
    @Test
    void aDefaultThatIsComputedIsNoLiteral() {
        for (String value : List.of("(1 + 1)", "(json_object())", "('x')", "(now())")) {
            Operation add = Examples.withDefault("json", value);
            assertThat(ids(MARIADB_10, TableSizes.UNKNOWN, List.of(add))).isEmpty();
            assertThat(new Hazards(List.of(add), Dialects.byName("mysql").orElseThrow()).of(add))
                    .extracting(Hazard::reason)
                    .containsExactly("rewrites t while writes wait (ALGORITHM=COPY, LOCK=SHARED).");
        }
        for (String value : List.of("(uuid())", "nextval(s)", "(n + 1)")) {
            assertThat(ids(MARIADB_10, TableSizes.UNKNOWN, List.of(Examples.withDefault("varchar(36)", value))))
                    .containsExactly("volatile-default-rewrites");
        }
        assertThat(ids(
                        Dialects.byName("mysql").orElseThrow(),
                        TableSizes.UNKNOWN,
                        List.of(Examples.withDefault("integer", "-5"))))
                .isEmpty();
    }

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

    /** Hazard 91: the safe way that the rule itself tells. */
    @Test
    void aKeyThatComesBeforeTheOldOneGoesLeavesNoGap() {
        Operation add = new Operation.AddConstraint(T, KEY.withName("new_fk"));
        Operation drop = new Operation.DropConstraint(T, KEY);
        assertThat(new Hazards(List.of(add, drop), MARIADB_10).of(add))
                .extracting(hazard -> hazard.rule().id())
                .contains("foreign-key-scans")
                .doesNotContain("foreign-key-replaced");
        assertThat(ids(MARIADB_10, TableSizes.UNKNOWN, List.of(drop, add))).contains("foreign-key-replaced");
    }

    /** Hazard 100. */
    @Test
    void anIndexThatComesBeforeTheOldOneGoesLeavesNoGap() {
        Operation create = new Operation.CreateIndex(T, Index.of("new_ix", "c"));
        Operation drop = new Operation.DropIndex(T, Index.of("ix", "c"));
        assertThat(new Hazards(List.of(create, drop), MARIADB_10).of(create)).isEmpty();
    }

    /** Hazards 8 and 65. */
    @Test
    void charactersAndDifferencesThatStayAreNotMissed() {
        assertThat(ids(MARIADB_10, TableSizes.UNKNOWN, List.of(Examples.charset("latin1", "utf8mb4"))))
                .doesNotContain("charset-loses-characters");
        assertThat(ids(MARIADB_10, TableSizes.UNKNOWN, List.of(Examples.charset("latin1", "utf8mb3"))))
                .doesNotContain("charset-loses-characters");
        assertThat(collations("utf8mb4_general_ci", "utf8mb4_bin")).doesNotContain("collation-joins-values");
        assertThat(collations("utf8mb4_0900_ai_ci", "utf8mb4_bin")).contains("collation-joins-values");
        assertThat(collations("utf8mb4_bin", "utf8mb4_general_ci")).contains("collation-joins-values");
        assertThat(collations("latin1_bin", "utf8mb4_general_ci")).doesNotContain("charset-loses-characters");
    }

    private static List<String> collations(String before, String after) {
        Column column = Examples.column("varchar(20)");
        return ids(
                MARIADB_10,
                TableSizes.UNKNOWN,
                List.of(new Operation.AlterColumn(T, column.withCollation(before), column.withCollation(after))));
    }

    /** Hazard 84: MariaDB asks no row, and a longer list refuses none. */
    @Test
    void aWiderConditionOfAColumnOverlooksNothing() {
        Column column = Examples.column("tinyint");
        Operation wider = new Operation.AlterColumn(
                T, column.withCheck("`c` between 0 and 1"), column.withCheck("c between 0 and 2"));
        assertThat(ids(MARIADB_10, TableSizes.UNKNOWN, List.of(wider)))
                .contains("enum-numbers-change-meaning")
                .doesNotContain("column-check-overlooks-rows");
        Operation copied =
                new Operation.AlterColumn(T, column, Examples.column("bigint").withCheck("c > 0"));
        assertThat(ids(MARIADB_10, TableSizes.UNKNOWN, List.of(copied))).doesNotContain("column-check-overlooks-rows");
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

    @Test
    void everyRuleHasAnExample() {
        Set<String> elsewhere = Set.of(
                "custom-operation",
                "new-table-locks-referenced",
                "drop-index-locks",
                "charset-change-rewrites",
                "many-locks",
                "statistics-lost",
                "primary-key-drop-rewrites");
        Set<String> shown = Examples.all().map(Examples.Example::rule).collect(Collectors.toSet());
        assertThat(HazardCatalogue.rules())
                .extracting(Rule::id)
                .allMatch(id -> shown.contains(id) != elsewhere.contains(id));
    }

    /** Hazards 57, 79 and 161: another migration is another transaction, whose locks and labels are no longer held back. */
    @Test
    void whatTheMigrationBeforeHoldsIsLetGo() {
        List<Operation> many = IntStream.range(0, 3_200)
                .<Operation>mapToObj(n -> new Operation.DropIndex(T, Index.of("ix" + n, "a")))
                .toList();
        Operation drop = new Operation.DropIndex(T, Index.of("ix", "a"));
        assertThat(idsAfter(many, drop)).doesNotContain("many-locks");
        Operation key = new Operation.AddConstraint(T, KEY);
        Operation other = new Operation.AddConstraint(T, KEY.withName("other_fk"));
        assertThat(idsAfter(List.of(key), other)).doesNotContain("several-foreign-keys");
        EnumType type = new EnumType(QualifiedName.of("state"), List.of("OLD"));
        Operation use = new Operation.AddConstraint(T, CheckConstraint.of("state_ck", "state = 'NEW'"));
        Operation label = new Operation.AlterEnumType(type, type.withValues(List.of("OLD", "NEW")));
        assertThat(idsAfter(List.of(use), label)).doesNotContain("enum-replaced-rewrites");
        assertThat(ids(use, label)).contains("enum-replaced-rewrites");
    }

    private static List<String> idsAfter(List<Operation> before, Operation operation) {
        return new Hazards(List.of(operation), POSTGRESQL)
                .after(before).of(operation).stream()
                        .map(hazard -> hazard.rule().id())
                        .toList();
    }

    @Test
    void foreignKeysThatAreAddedOnlineAreNotHeldAtOnce() {
        Operation key = new Operation.AddConstraint(T, KEY, true);
        assertThat(ids(key, new Operation.AddConstraint(T, KEY.withName("other_fk"), true)))
                .doesNotContain("several-foreign-keys");
    }

    /** Hazard 107: fixed in 14.4; what is built under the lock lacks nothing. */
    @Test
    void indexesLackRowsOfOneReleaseOnly() {
        Operation online = Examples.online(new Operation.CreateIndex(T, Index.of("ix", "c")));
        for (String fine : List.of("postgresql:14", "postgresql:14.4", "postgresql:13.2", "postgresql:15.1")) {
            assertThat(ids(Dialects.byName(fine).orElseThrow(), TableSizes.UNKNOWN, List.of(online)))
                    .doesNotContain("online-index-misses-rows");
        }
        Dialect faulty = Dialects.byName("postgresql:14.3").orElseThrow();
        assertThat(ids(faulty, TableSizes.UNKNOWN, List.of(new Operation.CreateIndex(T, Index.of("ix", "c")))))
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

    /** Hazard 86: it is the safe way that its rule tells, and has a form in which nobody waits. */
    @Test
    void aPrimaryKeyThatIsReplacedInOneStatementIsNotDroppedBefore() {
        Operation.ReplaceKey replace = new Operation.ReplaceKey(
                T, new PrimaryKey("t_pkey", List.of("c")), new PrimaryKey("t_pkey", List.of("d")), false);
        assertThat(ids(MARIADB_10, TableSizes.UNKNOWN, List.of(replace.drop()))).contains("primary-key-drop-rewrites");
        assertThat(ids(MARIADB_10, TableSizes.UNKNOWN, List.of(replace)))
                .doesNotContain("primary-key-drop-rewrites")
                .contains("constraint-fails-on-rows");
        assertThat(MARIADB_10.onlineForms().lack(replace.asOnline())).isFalse();
    }

    /** Hazard 86: the same where a file says it in two lines, of which the server gets one statement. */
    @Test
    void aPrimaryKeyThatAnotherFollowsIsNotDroppedBefore() {
        Operation drop = new Operation.DropConstraint(T, new PrimaryKey("t_pkey", List.of("c")));
        Operation add = new Operation.AddConstraint(T, new PrimaryKey("t_pkey", List.of("c", "d")));
        assertThat(new Hazards(List.of(drop, add), MARIADB_10).of(drop)).isEmpty();
        Operation column = new Operation.DropColumn(T, Examples.column("integer"));
        assertThat(new Hazards(List.of(drop, column, add), MARIADB_10).of(drop)).hasSize(1);
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

    /** Hazard 40: a domain that was there before is known to who asked the database, or read the history. */
    @Test
    void knowsDomainsThatAreThere() {
        Operation add = Examples.add("email", c -> c);
        Operation made = new Operation.ExecuteSql("create domain shop.\"Email\" as text not null", null);
        assertThat(ids(add)).doesNotContain("domain-column-rewrites");
        assertThat(ids(POSTGRESQL.withDomains(Set.of("shop.email")), TableSizes.UNKNOWN, List.of(add)))
                .contains("domain-column-rewrites");
        assertThat(ids(POSTGRESQL.after(List.of(made)), TableSizes.UNKNOWN, List.of(add)))
                .contains("domain-column-rewrites");
        assertThat(ids(
                        POSTGRESQL.withDomains(Set.of("email")),
                        TableSizes.UNKNOWN,
                        List.of(Examples.add("email[]", c -> c))))
                .doesNotContain("domain-column-rewrites");
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

    /** Hazard 110: a table that the migration makes has no rows, and nobody waits for it. */
    @Test
    void saysNothingOfTablesThatAreNew() {
        Operation create = new Operation.CreateTable(Table.of(T, List.of(Column.of("c", SqlType.of("integer")))));
        assertThat(ids(create, new Operation.CreateIndex(T, Index.of("t_ix", "c"))))
                .isEmpty();
        assertThat(ids(create, Examples.add(KEY))).isEmpty();
    }

    @Test
    void saysNothingOfTablesThatAreSmall() {
        Operation index = new Operation.CreateIndex(T, Index.of("t_ix", "c"));
        assertThat(ids(POSTGRESQL, rows(200), List.of(index))).isEmpty();
        assertThat(ids(POSTGRESQL, rows(20_000), List.of(index))).containsExactly("index-blocks-writes");
    }

    @Test
    void weighsByTheNumberOfRows() {
        Operation change = Examples.type("integer", "bigint");
        assertThat(new Hazards(List.of(change), POSTGRESQL, rows(1_200_000)).of(change))
                .extracting(Hazard::reason)
                .contains("rewrites about 1.2 million rows of t, about 5 s in which reads and writes wait"
                        + " (ACCESS EXCLUSIVE).");
    }

    @Test
    void knowsRowsOfATableThatIsRenamedBefore() {
        List<Operation> migration = List.of(
                new Operation.RenameTable(QualifiedName.of("old"), "t"),
                new Operation.CreateIndex(T, Index.of("t_ix", "c")));
        TableSizes sizes = new TableSizes(Map.of(QualifiedName.of("old"), 5L), TableSizes.FEWEST);
        assertThat(ids(POSTGRESQL, sizes, migration)).isEmpty();
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
        assertThat(ids(MARIADB_10, TableSizes.UNKNOWN, List.of(charset))).containsExactly("charset-change-rewrites");
        assertThat(ids(MARIADB_10, TableSizes.UNKNOWN, List.of(Examples.add(CHECK))))
                .contains("check-scans");
        assertThat(ids(MARIADB_10, TableSizes.UNKNOWN, List.of(Examples.add(KEY))))
                .contains("foreign-key-scans");
        Operation key = new Operation.DropConstraint(T, new PrimaryKey("PRIMARY", List.of("c")));
        assertThat(ids(MARIADB_10, TableSizes.UNKNOWN, List.of(key))).containsExactly("primary-key-drop-rewrites");
        Dialect newer = Dialects.forServer("MariaDB", 11, 4).orElseThrow();
        assertThat(ids(newer, TableSizes.UNKNOWN, List.of(charset))).isEmpty();
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

    /** Hazard 10: behind the last label nothing moves, nor where the last one goes. */
    @Test
    void saysNothingOfLabelsAtTheEnd() {
        Dialect newer = Dialects.forServer("MariaDB", 11, 4).orElseThrow();
        Operation append = Examples.type("enum('a','b')", "enum('a','b','c')");
        Operation remove = Examples.type("enum('a','b','c')", "enum('a','b')");
        assertThat(ids(newer, TableSizes.UNKNOWN, List.of(append))).isEmpty();
        assertThat(ids(newer, TableSizes.UNKNOWN, List.of(remove))).containsExactly("enum-value-removed");
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
        assertThat(ids(
                        POSTGRESQL.withDomains(Set.of("\"My Email\"", "\"My Email\" not null")),
                        TableSizes.UNKNOWN,
                        List.of(add)))
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

    /** Hazard 91: without the old key alone there is none in between. */
    @Test
    void aKeyThatComesBeforeTheOldOneGoesIsNotMissed() {
        Operation add = Examples.add(KEY.withName("other_fk"));
        Operation drop = new Operation.DropConstraint(T, KEY);
        assertThat(new Hazards(List.of(add, drop), POSTGRESQL).of(add))
                .extracting(hazard -> hazard.rule().id())
                .doesNotContain("foreign-key-replaced");
        assertThat(new Hazards(List.of(drop, add), POSTGRESQL).of(add))
                .extracting(hazard -> hazard.rule().id())
                .contains("foreign-key-replaced");
    }

    /** Hazard 100: the safe way of the rule. */
    @Test
    void anIndexThatComesBeforeTheOldOneGoesIsNotMissed() {
        Operation create = new Operation.CreateIndex(T, Index.of("ix", "a", "b"));
        Operation drop = new Operation.DropIndex(T, Index.of("ix_old", "a"));
        List<Operation> safe = List.of(new Operation.RenameIndex(T, "ix", "ix_old"), create, drop);
        assertThat(new Hazards(safe, POSTGRESQL).of(create))
                .extracting(hazard -> hazard.rule().id())
                .containsExactly("index-blocks-writes");
        assertThat(ids(drop, create)).contains("index-replaced");
    }

    /** Hazard 79: measured, a key that is not valid yet locks both tables as well. */
    @Test
    void keysThatAreNotValidLockTheirTablesToo() {
        ForeignKey key = KEY.withEnforcement(Enforcement.NOT_VALID);
        assertThat(ids(Examples.add(key), Examples.add(key.withName("other_fk"))))
                .contains("several-foreign-keys");
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

    /** Hazard 65: collations of the server's own tell apart what differs; those of the user may not. */
    @Test
    void onlyCollationsOfOnesOwnJoinValuesOnPostgreSql() {
        for (String own : List.of("C", "POSIX", "default", "en_US.utf8", "de_DE", "und-x-icu", "pg_c_utf8")) {
            assertThat(ids(collated(own))).as(own).doesNotContain("collation-joins-values");
        }
        assertThat(ids(collated("any_case"))).contains("collation-joins-values");
        assertThat(ids(MARIADB_10, TableSizes.UNKNOWN, List.of(collated("C")))).contains("collation-joins-values");
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

    /** Hazard 36: measured, the functions of the server that give every row the same. */
    @Test
    void steadyFunctionsRewriteNothing() {
        for (String steady : List.of("substring('abc' from 2)", "decode('00', 'hex')", "pg_backend_pid()")) {
            assertThat(ids(Examples.withDefault("text", steady))).as(steady).isEmpty();
        }
        assertThat(ids(Examples.withDefault("text", "timeofday()"))).containsExactly("volatile-default-rewrites");
    }

    /** A constraint without a name is not called null. */
    @Test
    void namesWhatHasNoName() {
        Operation add = Examples.add(UniqueConstraint.of(null, List.of("c")));
        assertThat(new Hazards(List.of(add), POSTGRESQL).of(add))
                .extracting(Hazard::reason)
                .contains("two rows with the same key refuse the new constraint of t; look for such rows first.");
    }

    private static TableSizes rows(long number) {
        return new TableSizes(Map.of(T, number), TableSizes.FEWEST);
    }
}
