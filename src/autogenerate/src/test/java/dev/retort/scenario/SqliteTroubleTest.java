package dev.retort.scenario;

import static dev.retort.migration.Definitions.bigint;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.integer;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.text;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.unique;
import static dev.retort.migration.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.migration.Operations;
import dev.retort.runner.MigrationFailedException;
import dev.retort.runner.RefusedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What gets in the way of a move: a table that is never without a key, a full disk, files that are attached. */
class SqliteTroubleTest {

    private static final Consumer<Operations> NAME_IS_REQUIRED =
            op -> op.alterColumn("t", "name", from(varchar(20)), to(varchar(20).notNull()));

    /** The order of a plan puts the changes of other tables between the old key and the new one. */
    @Test
    void aTableWithoutRowNumbersGetsAnotherKey() throws SQLException {
        try (SqliteFile file = SqliteFile.with("""
                create table t (a int not null, name varchar(20), primary key (a)) without rowid;
                create table u (id integer primary key, n int);
                insert into t values (1, 'x'), (2, 'y'); insert into u values (1, 5)""")) {
            file.migrate(op -> {
                op.dropPrimaryKey("t", primaryKey("t_pkey", "a"));
                op.alterColumn("u", "n", from(integer()), to(bigint().notNull()));
                op.alterColumn("t", "name", from(varchar(20)), to(varchar(20).notNull()));
                op.addPrimaryKey("t", primaryKey("t_pkey", "name", "a"));
            });
            assertThat(file.rows("select * from t")).containsExactly("1|x", "2|y");
            assertThat(file.rows("select * from u")).containsExactly("1|5");
            assertThat(file.text("t")).contains("t_pkey primary key (name, a)").endsWith("without rowid");
        }
    }

    /** sqlite-jdbc would run the first one and forget the others. */
    @Test
    void severalStatementsInOneTextAreRefusedBeforeAnythingRuns() throws SQLException {
        try (SqliteFile file = SqliteFile.with("create table t (a int)")) {
            assertThatThrownBy(() -> file.migrate(op -> {
                        op.execute("insert into t values (1)");
                        op.execute("insert into t values (2); insert into t values (3)");
                    }))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("this op.execute has 2: write an op.execute for each of them");
            assertThat(file.rows("select * from t")).isEmpty();
            file.migrate(op -> {
                op.execute("create trigger more after insert on t when new.a < 3"
                        + " begin insert into t values (new.a + 1); insert into t values (9); end; -- this; that");
                op.execute("insert into t values (1);");
            });
            assertThat(file.rows("select * from t")).containsExactly("1", "2", "9");
        }
    }

    @Test
    void aKeyThatNumbersNoLongerRefusesNullStill() throws SQLException {
        try (SqliteFile file = SqliteFile.with("create table t (id integer primary key autoincrement, a int)")) {
            file.migrate(op -> {
                op.alterTableOption("t", "autoincrement", from("yes"), to(""));
                op.alterColumn("t", "id", from(integer().identity().notNull()), to(text().notNull()));
            });
            assertThatThrownBy(() -> file.run("insert into t (a) values (1)")).hasMessageContaining("NOT NULL");
        }
    }

    @Test
    void aKeyThatIsReplacedSaysNothingThatSqliteHasNoWordsFor() throws SQLException {
        try (SqliteFile file = SqliteFile.with("create table t (a int, b int, constraint t_key unique (a))")) {
            assertThatThrownBy(() -> file.migrate(op -> op.replaceUniqueConstraint(
                            "t", unique("t_key", "a"), unique("t_key", "b").nullsNotDistinct())))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("NULLS NOT DISTINCT");
            file.migrate(op -> op.replaceUniqueConstraint("t", unique("t_key", "a"), unique("t_key", "a", "b")));
            assertThat(file.rows("select name, \"unique\" from pragma_index_list('t')"))
                    .containsExactly("t_key|1");
        }
    }

    @Test
    void aFullDiskInTheMiddleOfAMoveLosesNothing() throws SQLException {
        try (SqliteFile file = SqliteFile.with("""
                create table t (id integer primary key, name varchar(20));
                create index by_name on t (name);
                create table child (id integer primary key, t int references t (id) on delete cascade);
                insert into t
                    with recursive n (i) as (select 1 union all select i + 1 from n where i < 5000)
                    select i, 'name ' || i from n;
                insert into child select id, id from t""")) {
            List<String> texts =
                    file.rows("select sql from sqlite_schema where tbl_name not like 'retort%' order by name");
            String pages = file.rows("pragma page_count").get(0);
            file.run("pragma max_page_count = " + (Integer.parseInt(pages) + 10));
            assertThatThrownBy(() -> file.migrate(NAME_IS_REQUIRED))
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContaining("full")
                    .hasMessageContaining("Nothing of it is left");
            assertThat(file.rows("select sql from sqlite_schema where tbl_name not like 'retort%' order by name"))
                    .isEqualTo(texts);
            assertThat(file.rows("select count(*), max(name) from t")).containsExactly("5000|name 999");
            assertThat(file.rows("select count(*) from child")).containsExactly("5000");
            assertThat(file.rows("pragma integrity_check")).containsExactly("ok");
            assertThat(file.rows("pragma foreign_keys")).containsExactly("1");
            file.run("pragma max_page_count = 1000000");
            file.migrate(NAME_IS_REQUIRED);
            assertThat(file.rows("select count(*) from t")).containsExactly("5000");
        }
    }

    @Test
    void tablesOfAnAttachedFileStayWhatTheyAre(@TempDir Path folder) throws SQLException {
        Path other = folder.resolve("other.db");
        try (SqliteFile file = SqliteFile.with("""
                create table t (id integer primary key, name varchar(20));
                insert into t values (1, 'a');
                attach '%s' as other;
                create table other.t (id integer primary key, name varchar(20), more text);
                create table other.retort_new_t (id int);
                insert into other.t values (7, null, 'b')""".formatted(other))) {
            file.migrate(NAME_IS_REQUIRED);
            assertThat(file.text("t")).contains("not null");
            assertThat(file.rows("select * from main.t")).containsExactly("1|a");
            assertThat(file.rows("select * from other.t")).containsExactly("7|null|b");
            assertThat(file.rows("select name from other.sqlite_schema order by name"))
                    .containsExactly("retort_new_t", "t");
        }
        assertThat(Files.exists(other)).isTrue();
    }
}
