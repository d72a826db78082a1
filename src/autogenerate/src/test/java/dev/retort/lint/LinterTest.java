package dev.retort.lint;

import static dev.retort.migration.Definitions.bigint;
import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.enumType;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.integer;
import static dev.retort.migration.Definitions.table;
import static dev.retort.migration.Definitions.timestamp;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.type;
import static dev.retort.migration.Definitions.varchar;
import static dev.retort.migration.Definitions.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialects;
import dev.retort.hazard.TableSizes;
import dev.retort.history.MigrationScript;
import dev.retort.history.RevisionGraph;
import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.ViewDefinition;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is said of a migration on PostgreSQL, with the history before it known. */
class LinterTest {

    private static final TableSizes LARGE =
            new TableSizes(Map.of(QualifiedName.of("people"), 1_000_000L), TableSizes.FEWEST);

    private static final Consumer<Operations> HISTORY = op -> {
        op.createEnumType(enumType("mood", "sad"));
        op.createTable(table("people").column("id", bigint().notNull()).primaryKey("people_pkey", "id"));
        op.createTable(table("notes")
                .column("id", bigint().notNull())
                .column("rank", integer())
                .column("body", varchar(20))
                .column("mood", type("mood"))
                .column("seen", timestamp())
                .column("author", bigint())
                .column("reader", bigint())
                .foreignKey(foreignKey("notes_author", "author").references("people", "id")));
    };

    private record Upgrade(Consumer<Operations> operations) implements Migration {
        @Override
        public void upgrade(Operations op) {
            operations.accept(op);
        }

        @Override
        public void downgrade(Operations op) {}
    }

    private static List<String> rules(Consumer<Operations> upgrade) {
        return rules(true, TableSizes.UNKNOWN, op -> {}, upgrade);
    }

    private static List<String> rules(String sql) {
        return rules(op -> op.execute(sql));
    }

    private static List<String> rules(
            boolean transactional, TableSizes sizes, Consumer<Operations> before, Consumer<Operations> upgrade) {
        MigrationScript first = script("a1", List.of(), true, HISTORY);
        MigrationScript second = script("b1", List.of("a1"), true, before);
        MigrationScript third = script("c1", List.of("b1"), transactional, upgrade);
        return new Linter(
                        RevisionGraph.of(List.of(first, second, third)),
                        Dialects.byName("postgresql").orElseThrow(),
                        Levels.USUAL,
                        sizes)
                .lint(List.of(third)).stream()
                        .map(finding -> finding.hazard().rule().id())
                        .toList();
    }

    private static MigrationScript script(
            String id, List<String> revises, boolean transactional, Consumer<Operations> operations) {
        return new MigrationScript(id, revises, "", "", transactional, id, "none:" + id, new Upgrade(operations));
    }

    /** Hazard 122: the same letters in a column that holds texts are no label, nor are those of a comment. */
    @Test
    void aLabelIsUsedWhereItsTypeIs() {
        String added = "alter type mood add value 'wow'; ";
        assertThat(rules(added + "update notes set body = 'wow' where body = 'x'"))
                .doesNotContain("label-before-commit");
        assertThat(rules(added + "insert into notes (id, body) values (1, 'wow'); comment on table notes is 'wow'"))
                .isEmpty();
        assertThat(rules(op -> {
                    op.execute(added);
                    op.addCheckConstraint("notes", check("c", "body <> 'wow'"));
                }))
                .doesNotContain("label-before-commit");
        for (String use : List.of(
                "update notes set mood = 'wow' where id = 1",
                "insert into notes values (1, 2, 'x', 'wow')",
                "create view v as select * from notes where mood = 'wow'",
                "create table other (body text default 'wow'::mood)",
                "update unknown set body = 'wow' where id = 1")) {
            assertThat(rules(added + use)).as(use).contains("label-before-commit");
        }
    }

    /** Hazard 122: measured on 18. */
    @Test
    void labelsOfATypeThatIsNewCanBeUsed() {
        assertThat(rules("create type state as enum ('a'); alter type state add value 'b'; select 'b'::state"))
                .doesNotContain("label-before-commit");
        assertThat(rules(op -> {
                    op.createEnumType(enumType("state", "a"));
                    op.execute("alter type state add value 'b'; select 'b'::state");
                }))
                .doesNotContain("label-before-commit");
    }

    /** A type by hand is the one that the history knows; nobody asks for one that the migration itself has made. */
    @Test
    void aTypeThatGetsAnotherNameIsTold() {
        assertThat(rules("alter type mood rename to humour")).containsExactly("rename-enum-type");
        assertThat(rules("alter type mood set schema other")).containsExactly("rename-enum-type");
        assertThat(rules("create type state as enum ('a'); alter type state rename to status"))
                .isEmpty();
        assertThat(rules("alter type unknown rename to status")).containsExactly("sql-not-read");
    }

    /** Hazard 43: measured, "validating foreign key constraint" is not among what the server says. */
    @Test
    void aKeyThatComesWithItsColumnIsLookedUpWhereThatHasAValue() {
        assertThat(rules("alter table notes add owner bigint references people"))
                .isEmpty();
        for (String read : List.of(
                "alter table notes add owner bigint default 1 references people",
                "alter table notes add owner bigint references people, add n int default 1",
                "alter table notes add owner bigint; alter table notes add constraint f foreign key (owner) references people (id)",
                "alter table notes add owner bigint, add constraint f foreign key (owner) references people (id)")) {
            assertThat(rules(read)).as(read).contains("foreign-key-scans");
        }
    }

    /** Hazard 16. */
    @Test
    void aKeyThatComesWithItsColumnMayCascade() {
        assertThat(rules("alter table notes add owner bigint references people on delete cascade"))
                .containsExactly("on-delete-cascade");
    }

    /** Hazards 77 and 80: measured, the key of a dropped column takes the lock of both tables. */
    @Test
    void aColumnTakesItsForeignKeyAlong() {
        assertThat(rules("alter table notes drop column author")).contains("foreign-key-drop-locks-both");
        assertThat(rules(op -> op.dropColumn("notes", "author", bigint()))).contains("foreign-key-drop-locks-both");
        assertThat(rules("alter table notes drop column body")).doesNotContain("foreign-key-drop-locks-both");
    }

    /** Hazards 64 and 65: the type says the collation, too; the collations of the server itself tell all texts apart. */
    @Test
    void aTypeThatIsWrittenMayBringACollation() {
        String indexed = "create index i on notes (body); ";
        assertThat(rules(indexed + "alter table notes alter body type varchar(20) collate \"C\""))
                .contains("collation-change-reindexes")
                .doesNotContain("collation-joins-values");
        assertThat(rules(indexed + "alter table notes alter body type varchar(20) collate shop.\"any case\""))
                .contains("collation-change-reindexes", "collation-joins-values");
    }

    /** Hazards 81 and 92: nothing is read for it, and nothing kept out. */
    @Test
    void aConditionThatIsNotEnforcedReadsNothing() {
        assertThat(rules("alter table notes add constraint c check (rank > 0) not enforced"))
                .containsExactly("constraint-not-enforced");
        assertThat(
                        rules(
                                "alter table notes add constraint c check (rank > 0), add constraint d check (rank > 1) not valid"))
                .containsExactly("check-scans", "constraint-fails-on-rows");
    }

    /** Hazards 4, 59 and 60: the safe way of those rules; a cast says no more than the server knows. */
    @Test
    void whoSaysHowValuesAreConvertedIsNotAsked() {
        assertThat(rules("alter table notes alter seen type timestamptz using seen at time zone 'UTC'"))
                .contains("type-change-rewrites")
                .doesNotContain("time-zone-guessed");
        assertThat(
                        rules(
                                "alter table notes alter id type timestamp using to_timestamp(id), alter seen type timestamptz"))
                .contains("time-zone-guessed")
                .doesNotContain("no-conversion");
        assertThat(rules("alter table notes alter seen type timestamptz using seen::timestamptz"))
                .contains("time-zone-guessed");
        assertThat(rules("alter table notes alter id type timestamp using id::timestamp"))
                .contains("no-conversion");
    }

    /** Hazard 22: the safe way of the rule, written by hand. */
    @Test
    void aViewOfTheOldNameServesTheVersionThatRuns() {
        assertThat(rules("alter table notes rename to remarks")).containsExactly("rename-table");
        assertThat(rules("alter table notes rename to remarks; create view notes as select * from remarks"))
                .isEmpty();
    }

    /** Hazard 50: the safe way of the rule; "existing constraints are sufficient to prove", says the server. */
    @Test
    void aValidConditionSparesTheLookForNulls() {
        Consumer<Operations> required = op ->
                op.alterColumn("notes", "rank", from(integer()), to(integer().notNull()));
        Consumer<Operations> added = op ->
                op.addCheckConstraint("notes", check("c", "(rank IS NOT NULL)").notValid());
        Consumer<Operations> validated =
                added.andThen(op -> op.validateConstraint("notes", check("c", "(rank IS NOT NULL)")));
        assertThat(rules(true, TableSizes.UNKNOWN, added, required)).contains("set-not-null-scans", "not-null");
        assertThat(rules(true, TableSizes.UNKNOWN, validated, required)).isEmpty();
        assertThat(rules(
                        true,
                        TableSizes.UNKNOWN,
                        validated,
                        op -> op.execute(
                                "alter table notes alter rank set not null; alter table notes drop constraint c")))
                .isEmpty();
    }

    /** Hazards 79 and 82: what commits each statement holds no lock for the next. */
    @Test
    void nothingIsHeldWithoutATransaction() {
        Consumer<Operations> keys =
                op -> op.execute("alter table notes add constraint a foreign key (reader) references people (id)"
                        + " not valid; alter table notes add constraint b foreign key (author) references people (id) not valid;"
                        + " alter table notes validate constraint a");
        assertThat(rules(true, TableSizes.UNKNOWN, op -> {}, keys))
                .contains("several-foreign-keys", "validated-under-lock");
        assertThat(rules(false, TableSizes.UNKNOWN, op -> {}, keys))
                .doesNotContain("several-foreign-keys", "validated-under-lock");
    }

    /** Hazard 78: a table of hand-written SQL, and a key that comes behind its table. */
    @Test
    void aNewTableLocksTheOneThatItRefersTo() {
        assertThat(rules(true, LARGE, op -> {}, op -> op.execute("create table n (a bigint references people (id))")))
                .containsExactly("new-table-locks-referenced");
        assertThat(rules(
                        true,
                        TableSizes.UNKNOWN,
                        op -> {},
                        op -> op.execute("create table n (a bigint references people)")))
                .isEmpty();
    }

    /** Hazards 1, 2 and 5: what the migration itself makes nobody has. */
    @Test
    void whatTheMigrationMadeMayGo() {
        assertThat(rules("create temporary table n (a bigint); drop table n")).isEmpty();
        assertThat(rules("alter table notes add n int; alter table notes drop column n"))
                .isEmpty();
        assertThat(rules("drop table notes; create table notes (id bigint)"))
                .contains("drop-table", "drop-table-in-use");
    }

    /** Hazards 1 and 2: what was there already is not made by the migration. */
    @Test
    void whatMayHaveBeenThereIsMissed() {
        assertThat(rules("create table if not exists n (a bigint); drop table n"))
                .containsExactly("drop-table", "drop-table-in-use");
        assertThat(rules("create table if not exists notes (a bigint); drop table notes"))
                .contains("drop-table", "drop-table-in-use");
        assertThat(rules("create table if not exists notes (a bigint); update notes set rank = 1 where rank = 2"))
                .containsExactly("unbatched-write");
        assertThat(rules("create table if not exists n (a bigint); delete from n"))
                .containsExactly("delete-without-where");
        assertThat(rules("create table n (a bigint); delete from n")).isEmpty();
        assertThat(rules("create table if not exists n (a bigint); create index n_a on n (a)"))
                .isEmpty();
        assertThat(rules("alter table notes add if not exists n int; alter table notes drop column n"))
                .contains("drop-column");
    }

    /** Hazard 123: the schema that is meant anyway says nothing. */
    @Test
    void theUsualSchemaMayBeNamed() {
        assertThat(rules("alter table public.notes alter rank type bigint"))
                .contains("type-change-rewrites")
                .doesNotContain("sql-not-read");
        assertThat(rules("create table public.n (a bigint); create index n_a on n (a)"))
                .isEmpty();
        assertThat(rules("alter table notes rename to remarks; create view public.notes as select * from remarks"))
                .isEmpty();
        assertThat(rules("alter table archive.notes alter rank type bigint")).containsExactly("sql-not-read");
        assertThat(rules(
                        true,
                        LARGE,
                        op -> {},
                        op -> op.execute("create table n (a bigint references public.people (id))")))
                .containsExactly("new-table-locks-referenced");
    }

    /** Hazards 27 and 51: by hand as by op.fillColumn. */
    @Test
    void nullsAreFilledByHand() {
        String required = "; alter table notes alter rank set not null";
        assertThat(rules("update notes set rank = 0 where rank is null" + required))
                .doesNotContain("not-null");
        assertThat(rules("update notes set rank = 0 where rank is null and id < 9" + required))
                .contains("not-null");
    }

    /** Hazard 64: the history knows the indexes. */
    @Test
    void aCollationWithoutAnIndexBuildsNone() {
        String change = "alter table notes alter body type varchar(20) collate \"C\"";
        assertThat(rules(change)).isEmpty();
        assertThat(rules(
                        true,
                        TableSizes.UNKNOWN,
                        op -> op.execute("create index i on notes (body)"),
                        op -> op.execute(change)))
                .containsExactly("collation-change-reindexes");
    }

    /** Hazard 11: a type that was there before. */
    @Test
    void numbersBecomeLabelsOfATypeThatIsThere() {
        assertThat(rules(op -> op.alterColumn("notes", "rank", from(integer()), to(type("mood")))))
                .contains("enum-numbers-become-names");
    }

    /** Hazard 102: measured, "cannot create index on partitioned table concurrently"; on the table alone nothing is built. */
    @Test
    void noIndexOfAPartitionedTableIsBuiltOnline() {
        Consumer<Operations> parted =
                op -> op.execute("create table parted (id bigint, at date) partition by range (at);"
                        + " create index parted_at on parted (at)");
        String rule = "online-on-partitioned-table";
        for (String refused :
                List.of("create index concurrently i on parted (id)", "drop index concurrently parted_at")) {
            assertThat(rules(false, TableSizes.UNKNOWN, parted, op -> op.execute(refused)))
                    .as(refused)
                    .contains(rule);
        }
        assertThat(rules(false, TableSizes.UNKNOWN, parted, op -> op.online().createIndex("parted", index("i", "id"))))
                .contains(rule);
        assertThat(rules(
                        false,
                        TableSizes.UNKNOWN,
                        parted,
                        op -> op.execute("create index concurrently i on notes (id)")))
                .doesNotContain(rule);
        assertThat(rules(true, TableSizes.UNKNOWN, parted, op -> op.execute("create index i on only parted (id)")))
                .isEmpty();
        assertThat(rules(
                        false,
                        TableSizes.UNKNOWN,
                        parted,
                        op -> op.execute("create index concurrently i on only parted (id)")))
                .contains(rule);
        assertThat(rules(true, TableSizes.UNKNOWN, parted, op -> op.execute("create index i on only notes (id)")))
                .contains("index-blocks-writes");
    }

    /** Hazard 102: an index of the partitioned table alone is known by its name afterwards. */
    @Test
    void anIndexOfAPartitionedTableAloneIsKnown() {
        Consumer<Operations> parted =
                op -> op.execute("create table parted (id bigint, at date) partition by range (at);"
                        + " create index parted_at on only parted (at)");
        assertThat(rules(false, TableSizes.UNKNOWN, parted, op -> op.execute("drop index concurrently parted_at")))
                .contains("online-on-partitioned-table");
    }

    /** Hazard 110: a table that is new is so under another name as well, and one that takes its name is not. */
    @Test
    void aTableThatIsNewMayGetAnotherName() {
        assertThat(rules("create table n (a int); alter table n rename to m; delete from m"))
                .isEmpty();
        assertThat(rules("create table n (a int); alter table n rename to m; create index m_a on m (a)"))
                .isEmpty();
        assertThat(rules("create table n (a int); alter table n rename to m; alter table notes rename to n;"
                        + " delete from n"))
                .contains("delete-without-where");
        assertThat(rules("create table n (a int); drop table n; alter table notes rename to n; delete from n"))
                .contains("delete-without-where");
    }

    private record BothWays(String up, String down) implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute(up);
        }

        @Override
        public void downgrade(Operations op) {
            op.execute(down);
        }
    }

    private static List<String> bothWays(String up, String down) {
        MigrationScript first = script("a1", List.of(), true, HISTORY);
        MigrationScript second =
                new MigrationScript("b1", List.of("a1"), "", "", true, "b1", "none:b1", new BothWays(up, down));
        return new Linter(
                        RevisionGraph.of(List.of(first, second)),
                        Dialects.byName("postgresql").orElseThrow(),
                        Levels.USUAL,
                        TableSizes.UNKNOWN)
                .lint(List.of(second)).stream()
                        .map(finding -> finding.hazard().rule().id())
                        .toList();
    }

    /** Hazard 18: what a downgrade takes back that the upgrade brought is no news, by hand either. */
    @Test
    void aDowngradeByHandTakesTheUpgradeBack() {
        assertThat(bothWays("alter table notes add n int", "alter table notes drop column n"))
                .isEmpty();
        assertThat(bothWays("create table n (a int); create index n_a on n (a)", "drop table n"))
                .isEmpty();
        assertThat(bothWays(
                        "alter table notes add n int",
                        "alter table notes drop column n; alter table notes drop column body"))
                .containsExactly("drop-column");
        assertThat(bothWays("alter table notes add if not exists n int", "alter table notes drop column n"))
                .containsExactly("drop-column");
        assertThat(bothWays("alter table notes add n int", "alter table notes drop column n cascade"))
                .contains("drop-cascade");
    }

    /** Hazard 18: what has got the name since then is not what the upgrade made. */
    @Test
    void aDowngradeThatDropsWhatWasThereBeforeIsTold() {
        assertThat(bothWays(
                        "create table n (a int); alter table n rename to m; alter table notes rename to n",
                        "drop table n"))
                .contains("drop-table");
        assertThat(bothWays(
                        "alter table notes add z int; alter table notes drop z; alter table notes rename rank to z",
                        "alter table notes drop z"))
                .contains("drop-column");
        assertThat(bothWays("create table n (a int)", "alter table notes rename to n; drop table n"))
                .contains("drop-table");
        assertThat(bothWays(
                        "alter table notes add z int; alter table notes rename to n; alter table people rename to notes",
                        "alter table notes drop z"))
                .contains("drop-column");
    }

    /** Hazard 7: fewer digits of the table that has the name now are not the way back of more digits of another. */
    @Test
    void aChangeOfAnotherTableIsNoWayBack() {
        String more = "alter table notes add at timestamp(3); alter table notes alter at type timestamp(6)";
        String less = "alter table notes alter at type timestamp(3)";
        assertThat(bothWays(more, less)).isEmpty();
        assertThat(bothWays(more + "; alter table notes rename to old", "alter table old rename to notes; " + less))
                .containsExactly("rename-table");
        assertThat(bothWays(
                        more + "; alter table people add at timestamp(6);"
                                + " alter table notes rename to old; alter table people rename to notes",
                        less))
                .contains("lower-precision");
    }

    @Test
    void whatTheUpgradeMadeAndRenamedIsItsOwn() {
        String table = "create table n (a int); alter table n rename to m";
        assertThat(bothWays(table, "drop table m")).doesNotContain("drop-table");
        assertThat(bothWays(table, "alter table m rename to n; drop table n")).doesNotContain("drop-table");
        String column = "alter table notes add z int; alter table notes rename z to y";
        assertThat(bothWays(column, "alter table notes drop y")).doesNotContain("drop-column");
        assertThat(bothWays(column, "alter table notes rename y to z; alter table notes drop z"))
                .doesNotContain("drop-column");
    }

    /** Hazard 61: the history knows the checks. */
    @Test
    void aLongerTextIsAskedAgainWhereACheckNamesIt() {
        String longer = "alter table notes alter body type varchar(40)";
        assertThat(rules(longer)).isEmpty();
        assertThat(rules(
                        true,
                        TableSizes.UNKNOWN,
                        op -> op.addCheckConstraint("notes", check("c", "length(body) > 1")),
                        op -> op.execute(longer)))
                .containsExactly("type-change-rechecks");
    }

    /** Hazard 19: measured, the view that comes anew has no grants; on MySQL it has. */
    @Test
    void aViewThatIsMadeAnewHasNoGrants() {
        String anew = "drop view v; create view v as select id from notes";
        assertThat(rules(anew)).containsExactly("rights-dropped");
        assertThat(rules(op -> {
                    op.dropView("v");
                    op.execute("create view v as select id from notes");
                }))
                .containsExactly("rights-dropped");
        assertThat(rules(anew + "; grant select on v to reader")).isEmpty();
        assertThat(rules(anew + "; grant select on vv to reader")).containsExactly("rights-dropped");
        assertThat(rules("grant select on v to reader; " + anew)).containsExactly("rights-dropped");
        assertThat(rules("create view v as select 1; " + anew)).isEmpty();
        assertThat(rules("create or replace view v as select 1; " + anew)).containsExactly("rights-dropped");
        assertThat(rules("create or replace view v as select id from notes")).isEmpty();
        assertThat(rules("drop view v; create view w as select id from notes")).isEmpty();
    }

    /** Hazard 19: an operation that drops a view with all that it has says whether that is a grant. */
    @Test
    void aViewThatAnOperationMakesAnewHasNoGrants() {
        ViewDefinition view = view("v").as("select id from notes");
        ViewDefinition granted = view.then("grant select on v to reader");
        assertThat(anew(op -> op.dropView("v"), view)).containsExactly("rights-dropped");
        assertThat(anew(op -> op.execute("drop view v"), view)).containsExactly("rights-dropped");
        assertThat(anew(op -> op.dropView(granted), view)).containsExactly("rights-dropped");
        assertThat(anew(op -> op.dropView(view), view)).isEmpty();
        assertThat(anew(op -> op.dropView("v"), granted)).isEmpty();
        assertThat(rules(op -> {
                    op.dropView("v");
                    op.createView(view);
                    op.execute("grant select on v to reader");
                }))
                .isEmpty();
    }

    private static List<String> anew(Consumer<Operations> drop, ViewDefinition view) {
        return rules(op -> {
            drop.accept(op);
            op.createView(view);
        });
    }

    /** MySQL and MariaDB refuse them, SQLite runs the first, H2 and PostgreSQL run all, as {@code SeveralStatementsTest} measures. */
    @Test
    void severalStatementsAreToldWhereTheyAreNotRun() {
        String two = "insert into notes (id) values (1); insert into notes (id) values (2);";
        assertThat(on("mysql", two)).containsExactly("several-statements");
        assertThat(on("mariadb", two)).containsExactly("several-statements");
        assertThat(on("sqlite", two)).containsExactly("statements-passed-over");
        assertThat(on("h2", two)).isEmpty();
        assertThat(on("postgresql", two)).isEmpty();
        assertThat(on("sqlite", "insert into notes (id) values (1); -- one; two\n"))
                .isEmpty();
        assertThat(on("sqlite", "create trigger t after insert on notes begin delete from notes where id = 1; end"))
                .containsExactly("sql-not-read");
    }

    private static List<String> on(String dialect, String sql) {
        MigrationScript only = script("a1", List.of(), true, op -> op.execute(sql));
        return new Linter(
                        RevisionGraph.of(List.of(only)),
                        Dialects.byName(dialect).orElseThrow(),
                        Levels.USUAL,
                        TableSizes.UNKNOWN)
                .lint(List.of(only)).stream()
                        .map(finding -> finding.hazard().rule().id())
                        .toList();
    }

    /** Hazard 59: who says the zone is not asked for it, and the table is written anew all the same. */
    @Test
    void aTimeZoneThatIsSaidIsNoNarrowerType() {
        assertThat(rules("alter table notes alter seen type timestamptz using seen at time zone 'UTC'"))
                .contains("type-change-rewrites")
                .doesNotContain("narrower-type", "time-zone-guessed");
        assertThat(rules("alter table notes alter seen type timestamptz"))
                .contains("type-change-rewrites", "time-zone-guessed")
                .doesNotContain("narrower-type");
    }

    /** A copy that takes the place of its table has the columns that are known. */
    @Test
    void aTableThatIsLikeAnotherIsKnown() {
        assertThat(rules("create table copy (like notes including all); alter table notes rename to old;"
                        + " alter table copy rename to notes; alter table notes alter body type varchar(10)"))
                .contains("narrower-type")
                .doesNotContain("sql-not-read", "rename-table");
        assertThat(rules("create table copy (like notes); alter table notes rename to old;"
                        + " alter table copy rename to notes; drop table old"))
                .doesNotContain("likely-rename", "drop-table-in-use");
    }

    /** Hazards 1, 21 and 22: nobody asks for a name that the migration gave, and who asks for one that has a table again finds it. */
    @Test
    void aNameThatTheMigrationGaveIsNotAskedFor() {
        assertThat(rules("alter table notes rename to n; alter table n rename to notes"))
                .isEmpty();
        assertThat(rules("alter table notes rename to n; alter table n rename to m"))
                .containsExactly("rename-table");
        assertThat(rules("alter table notes rename to old; create table notes (id int); drop table old"))
                .contains("drop-table")
                .doesNotContain("drop-table-in-use", "rename-table");
        assertThat(rules("drop table notes")).contains("drop-table-in-use");
    }
}
