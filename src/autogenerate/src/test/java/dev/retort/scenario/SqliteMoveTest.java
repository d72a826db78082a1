package dev.retort.scenario;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.integer;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.type;
import static dev.retort.migration.Definitions.unique;
import static dev.retort.migration.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.migration.Operations;
import dev.retort.runner.MigrationFailedException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ALTER TABLE cannot do moves rows to a new table, and nothing that nobody spoke of is lost on the way. */
class SqliteMoveTest {

    private static final Consumer<Operations> NAME_IS_REQUIRED =
            op -> op.alterColumn("t", "name", from(varchar(20)), to(varchar(40).notNull()));

    /** Alembic G3: conditions and keys without a name, too. */
    @Test
    void keepsWhatNobodySpokeOfLetterForLetter() throws SQLException {
        try (SqliteFile file = SqliteFile.with("""
                create table t (
                    id integer primary key on conflict replace, -- the key
                    name varchar(20) collate nocase /* as shown */,
                    [odd "name] text default 'a, b (' check (length([odd "name]) > 0),
                    `b` int constraint positive check (b > 0) unique on conflict ignore,
                    'c' numeric default (1 + 2),
                    d int references t (id) on delete set null deferrable initially deferred,
                    twice int as (b * 2) stored,
                    unique (name, b) on conflict fail,
                    check (b < 100)
                )""")) {
            String before = file.text("t");
            file.migrate(NAME_IS_REQUIRED);
            assertThat(file.text("t"))
                    .isEqualTo(before.replace("CREATE TABLE t ", "CREATE TABLE \"t\" ")
                            .replace(
                                    "name varchar(20) collate nocase /*",
                                    "name varchar(40) collate nocase not null /*"));
        }
    }

    @Test
    void keepsRowsTheirNumbersAndTheCounter() throws SQLException {
        try (SqliteFile file = SqliteFile.with("""
                create table t (id integer primary key autoincrement, name varchar(20), twice int as (id * 2) virtual);
                insert into t (id, name) values (1, 'a'), (7, 'b'), (9, 'c');
                delete from t where id = 9;
                create table u (name varchar(20));
                insert into u (rowid, name) values (5, 'x'), (3, 'y')""")) {
            file.migrate(op -> {
                NAME_IS_REQUIRED.accept(op);
                op.alterColumn("u", "name", from(varchar(20)), to(varchar(40)));
            });
            assertThat(file.rows("select * from t")).containsExactly("1|a|2", "7|b|14");
            assertThat(file.rows("select rowid, name from u")).containsExactly("3|y", "5|x");
            file.run("insert into t (name) values ('d')");
            assertThat(file.rows("select max(id) from t")).containsExactly("10");
            assertThat(file.rows("select name from sqlite_sequence order by name"))
                    .contains("t")
                    .doesNotContain("retort_new_t");
        }
    }

    @Test
    void keepsIndexesTriggersAndViews() throws SQLException {
        try (SqliteFile file = SqliteFile.with("""
                create table t (id integer primary key, name varchar(20), b int);
                create table log (what text);
                create index by_name on t (name collate nocase desc) where b > 1;
                create index by_length on t (length(name));
                create trigger logged after update on t when new.b > 0 begin
                    insert into log select 'was ' || old.name; delete from log where what is null;
                end;
                create trigger elsewhere after insert on log begin update t set b = b + 1 where id = 1; end;
                create view v as select name, count(*) n from t group by name;
                create view of_v as select * from v join log;
                create trigger on_view instead of insert on v begin insert into t (name, b) values (new.name, 0); end;
                insert into t values (1, 'a', 5), (2, 'b', 1)""")) {
            List<String> before =
                    file.rows("select type, name, tbl_name, sql from sqlite_schema where name <> 't' order by name");
            file.migrate(NAME_IS_REQUIRED);
            assertThat(file.rows(
                            "select type, name, tbl_name, sql from sqlite_schema where name <> 't' and name not like"
                                    + " 'retort%' and name not like 'sqlite%' order by name"))
                    .isEqualTo(before);
            file.run("update t set b = 7 where id = 2");
            assertThat(file.rows("select what from log")).containsExactly("was b");
            assertThat(file.rows("select b from t order by id")).containsExactly("6", "7");
            file.run("insert into v (name) values ('c')");
            assertThat(file.rows("select name from v order by name")).containsExactly("a", "b", "c");
        }
    }

    @Test
    void noRowGoesByTheForeignKeysThatLeadToTheTable() throws SQLException {
        try (SqliteFile file = SqliteFile.with("""
                create table t (id integer primary key, name varchar(20), boss int references t (id) on delete cascade);
                create table child (id integer primary key, t_id int references t (id) on delete cascade on update cascade);
                create table other (id integer primary key, t_id int default 0 references T on delete set null);
                insert into t values (1, 'a', null), (2, 'b', 1);
                insert into child values (1, 1), (2, 2);
                insert into other values (1, 1), (2, 2)""")) {
            file.migrate(NAME_IS_REQUIRED);
            assertThat(file.rows("select * from t")).containsExactly("1|a|null", "2|b|1");
            assertThat(file.rows("select * from child")).containsExactly("1|1", "2|2");
            assertThat(file.rows("select * from other")).containsExactly("1|1", "2|2");
            assertThat(file.rows("pragma foreign_keys")).containsExactly("1");
            file.run("delete from t where id = 1");
            assertThat(file.rows("select * from child")).isEmpty();
            assertThat(file.rows("select * from other")).containsExactly("1|null", "2|null");
        }
    }

    @Test
    void strictTablesWithoutRowNumbersStayWhatTheyAre() throws SQLException {
        try (SqliteFile file = SqliteFile.with("""
                create table t (id text primary key, name text, any_ any) strict, without rowid;
                insert into t values ('x', 'a', 1), ('y', 'b', 'one')""")) {
            file.migrate(op -> op.addCheckConstraint("t", check("named", "name <> ''")));
            assertThat(file.text("t")).endsWith("constraint named check (name <> '')) strict, without rowid");
            assertThat(file.rows("select id, typeof(any_) from t")).containsExactly("x|integer", "y|text");
        }
    }

    @Test
    void aCommentDoesNotSwallowTheColumnBehindAClauseThatGoes() throws SQLException {
        try (SqliteFile file = SqliteFile.with("""
                create table t (id integer primary key, a int -- the number
                    not null,
                    b int);
                insert into t values (1, 2, 3)""")) {
            file.migrate(op -> op.alterColumn("t", "a", from(integer().notNull()), to(integer())));
            assertThat(file.rows("select * from t")).containsExactly("1|2|3");
            file.run("update t set a = null");
        }
    }

    @Test
    void noRowGoesByAConflictClauseOfTheTable() throws SQLException {
        try (SqliteFile file = SqliteFile.with("""
                create table t (id integer primary key, a varchar(20) unique on conflict replace);
                insert into t values (1, '1'), (2, '01')""")) {
            assertThatThrownBy(() -> file.migrate(op -> op.alterColumn("t", "a", from(varchar(20)), to(integer()))))
                    .isInstanceOf(MigrationFailedException.class);
            assertThat(file.rows("select * from t")).containsExactly("1|1", "2|01");
        }
    }

    @Test
    void aTriggerThatNamesAColumnThatGoesStopsTheMove() throws SQLException {
        try (SqliteFile file = SqliteFile.with("""
                create table t (id integer primary key, a int unique, b int);
                create table log (what int);
                create trigger logged after update on t begin insert into log values (old.a); end;
                insert into t values (1, 2, 3)""")) {
            assertThatThrownBy(() -> file.migrate(op -> op.dropColumn("t", "a", integer())))
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContaining("old.a");
            assertThat(file.rows("select * from t")).containsExactly("1|2|3");
        }
    }

    @Test
    void tablesMayHaveAnyName() throws SQLException {
        try (SqliteFile file = SqliteFile.with("""
                create table "select ""from"" [x] 'y' -- z" ("a b" int, rowid int, "check" varchar(20));
                create index "i "" j" on "select ""from"" [x] 'y' -- z" ("a b");
                insert into "select ""from"" [x] 'y' -- z" values (1, 9, 'a')""")) {
            file.migrate(op -> op.alterColumn(
                    "\"select \"\"from\"\" [x] 'y' -- z\"",
                    "check",
                    from(varchar(20)),
                    to(varchar(20).notNull())));
            assertThat(file.rows("select * from \"select \"\"from\"\" [x] 'y' -- z\""))
                    .containsExactly("1|9|a");
            assertThat(file.rows("select name from sqlite_schema where type = 'index' and name like 'i %'"))
                    .containsExactly("i \" j");
        }
    }

    @Test
    void rowsThatBreakTheNewRuleLeaveEverythingAsItWas() throws SQLException {
        try (SqliteFile file = SqliteFile.with("""
                create table t (id integer primary key, name varchar(20), b int);
                create index by_name on t (name);
                insert into t values (1, null, 5)""")) {
            List<String> before = file.rows("select sql from sqlite_schema where tbl_name = 't'");
            for (Consumer<Operations> bad : List.<Consumer<Operations>>of(
                    NAME_IS_REQUIRED,
                    op -> op.addCheckConstraint("t", check("small", "b < 5")),
                    op -> op.addForeignKey("t", foreignKey("of_itself", "b").references("t", "id")))) {
                assertThatThrownBy(() -> file.migrate(bad))
                        .isInstanceOf(MigrationFailedException.class)
                        .hasMessageContaining("Nothing of it is left");
                assertThat(file.rows("select sql from sqlite_schema where tbl_name = 't'"))
                        .isEqualTo(before);
                assertThat(file.rows("select * from t")).containsExactly("1|null|5");
                assertThat(file.rows("pragma foreign_keys")).containsExactly("1");
                assertThat(file.rows("select count(*) from sqlite_temp_schema")).containsExactly("0");
            }
        }
    }

    @Test
    void rowsThatReferToNothingBeforeAreNobodysFault() throws SQLException {
        try (SqliteFile file = SqliteFile.with("""
                create table p (id integer primary key);
                create table t (id integer primary key, name varchar(20), p int references p (id));
                pragma foreign_keys = off; insert into t values (1, 'a', 9); pragma foreign_keys = on""")) {
            file.migrate(NAME_IS_REQUIRED);
            assertThat(file.rows("select * from t")).containsExactly("1|a|9");
        }
    }

    @Test
    void aViewThatCouldNotReadAnyMoreStopsTheMigration() throws SQLException {
        try (SqliteFile file = SqliteFile.with("""
                create table t (id integer primary key, name varchar(20), b int);
                create view v as select b from T""")) {
            assertThatThrownBy(() -> file.migrate(op -> {
                        op.addCheckConstraint("t", check("named", "name <> ''"));
                        op.dropColumn("t", "b", integer());
                    }))
                    .hasMessageContaining("no such column: b");
            assertThat(file.rows("select name from sqlite_schema where type = 'view'"))
                    .containsExactly("v");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create view twice as select b from once",
                "create trigger elsewhere after insert on log begin update t set b = 5 where id = new.id; end",
                "create trigger on_view instead of insert on once begin insert into t (id, b) values (new.id, 9); end",
                "create trigger of_t after insert on t begin update log set id = new.b; end"
            })
    void whatNamesAColumnFarFromItsTableStopsItsEnd(String reader) throws SQLException {
        try (SqliteFile file = SqliteFile.with("""
                create table t (id integer primary key, name varchar(20), b int unique);
                create table log (id int);
                create view once as select * from t;
                insert into t values (1, 'a', 2);
                """ + reader)) {
            assertThatThrownBy(() -> file.migrate(op -> op.dropColumn("t", "b", integer())))
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageMatching("(?s).*(no such column|has no column named).*")
                    .hasMessageContaining("Nothing of it is left");
            assertThat(file.rows("select * from t")).containsExactly("1|a|2");
            assertThat(file.rows("select sql from sqlite_schema where name = 't'")
                            .get(0))
                    .contains("b int unique");
        }
    }

    @Test
    void aViewThatTakesOneKindOfWriteStopsNoEndOfAColumn() throws SQLException {
        try (SqliteFile file = SqliteFile.with("""
                create table t (id integer primary key, name varchar(20), b int unique);
                create view names as select name from t;
                create trigger named instead of insert on names begin insert into t (name) values (new.name); end;
                create view renamed as select id, name from t;
                create trigger other instead of update of name on renamed begin
                    update t set name = new.name where id = old.id;
                end;
                create view ended as select id from t;
                create trigger gone instead of delete on ended begin delete from t where id = old.id; end;
                insert into t values (1, 'a', 2)""")) {
            file.migrate(op -> op.dropColumn("t", "b", integer()));
            file.run("insert into names values ('b')");
            file.run("delete from ended where id = 1");
            assertThat(file.rows("select * from t")).containsExactly("2|b");
        }
    }

    @Test
    void whatIsBrokenAlreadyStopsNoChangeOfAColumnThatStays() throws SQLException {
        try (SqliteFile file = SqliteFile.with("""
                create table t (id integer primary key, name varchar(20));
                create view broken as select nix from t;
                create trigger of_t after update on t begin insert into nowhere values (1); end""")) {
            file.migrate(NAME_IS_REQUIRED);
            assertThat(file.text("t")).contains("not null");
        }
    }

    @Test
    void tablesOfTheNamesThatAMoveTakesAreLeftAlone() throws SQLException {
        try (SqliteFile file = SqliteFile.with("""
                create table retort_orphans (id integer primary key, name varchar(20));
                create table retort_check (id integer primary key, of int references retort_orphans (id));
                create table retort_new_retort_orphans (a int);
                insert into retort_orphans values (1, 'a'); insert into retort_check values (1, 1)""")) {
            file.migrate(op -> op.alterColumn(
                    "retort_orphans", "name", from(varchar(20)), to(varchar(20).notNull())));
            assertThat(file.rows("select * from retort_orphans")).containsExactly("1|a");
            assertThat(file.rows("select * from retort_check")).containsExactly("1|1");
        }
    }

    @Test
    void changesThatFollowEachOtherAreOneMove() throws SQLException {
        try (SqliteFile file = SqliteFile.with(
                "create table t (id integer primary key, name varchar(20), b int, c int unique, boss int);"
                        + " insert into t values (1, 'a', 2, 3, 1)")) {
            file.migrate(op -> {
                op.dropUniqueConstraint("t", "t_c_key");
                op.dropColumn("t", "c", integer());
                NAME_IS_REQUIRED.accept(op);
                op.addColumn("t", "at", varchar(30).notNull().defaultsTo("current_timestamp"));
                op.addForeignKey("t", foreignKey("of_itself", "boss").references("t", "id"));
                op.addUniqueConstraint("t", unique("one_boss", "boss"));
            });
            assertThat(file.text("t")).isEqualTo("""
                            CREATE TABLE "t" (id integer primary key, name varchar(40) not null, b int, boss int,
                                at varchar(30) not null default current_timestamp,
                                constraint of_itself foreign key (boss) references t (id))""");
            assertThat(file.text("one_boss")).isEqualTo("CREATE UNIQUE INDEX one_boss on t (boss)");
            assertThat(file.rows("select id, name, b, boss, length(at) from t")).containsExactly("1|a|2|1|19");
            assertThat(file.rows("select outcome, statements_done, statements from retort_history"))
                    .containsExactly("done|15|15");
        }
    }

    @Test
    void aTypeInACommentStaysWhereItIs() throws SQLException {
        try (SqliteFile file =
                SqliteFile.with("create table t (id integer primary key, name /* varchar(20) */ varchar(20), b)")) {
            file.migrate(op -> {
                NAME_IS_REQUIRED.accept(op);
                op.alterColumn("t", "b", from(type("")), to(integer()));
            });
            assertThat(file.text("t")).endsWith("name /* varchar(20) */ varchar(40) not null, b integer)");
        }
    }

    @Test
    void aForeignKeyElsewhereThatLeadsToNoKeyStopsNoMove() throws SQLException {
        try (SqliteFile file = SqliteFile.with("""
                create table t (id integer primary key, name varchar(20), code int);
                create table wrong (id integer primary key, t_code int references t (code));
                create table far (id integer primary key, w int references wrong (t_code));
                create table right (id integer primary key, t_id int references t on delete cascade);
                insert into t values (1, 'a', 5); insert into right values (1, 1)""")) {
            file.migrate(NAME_IS_REQUIRED);
            assertThat(file.rows("select * from right")).containsExactly("1|1");
            assertThat(file.text("t")).contains("varchar(40)");
        }
    }

    @Test
    void ofConstraintsWithOneNameTheOneThatIsMeantGoes() throws SQLException {
        try (SqliteFile file = SqliteFile.with("""
                create table t (id integer primary key, a int constraint x check (a > 0), b int constraint x check (b > 0),
                    constraint x unique (a))""")) {
            file.migrate(op -> {
                op.dropUniqueConstraint("t", unique("x", "a"));
                op.dropCheckConstraint("t", check("x", "b > 0"));
            });
            assertThat(file.text("t"))
                    .isEqualTo("CREATE TABLE \"t\" (id integer primary key, a int constraint x check (a > 0), b int)");
        }
    }
}
