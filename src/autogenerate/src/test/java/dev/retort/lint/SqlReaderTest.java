package dev.retort.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.dialect.SqlStatements;
import dev.retort.hazard.TableSizes;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hand-written SQL is taken to do: operations, then the rules that its text alone breaks. */
class SqlReaderTest {

    private static final Schema KNOWN = Schema.of(Table.of(
                    QualifiedName.of("users"),
                    List.of(
                            Column.of("id", SqlType.of("bigint")).withNullable(false),
                            Column.of("fax", SqlType.of("varchar", 255))))
            .withIndexes(List.of(Index.of("users_fax_idx", "fax"))));

    private static Dialect dialect(String name) {
        return Dialects.byName(name).orElseThrow();
    }

    private static String read(String sql, String dialect, boolean transactional) {
        SqlReading reading = new SqlReader(dialect(dialect), TableSizes.UNKNOWN)
                .read(sql, transactional, new KnownSchema(KNOWN, Set.of(QualifiedName.of("fresh")), dialect(dialect)));
        return String.join(
                " | ",
                Stream.concat(
                                reading.operations().stream()
                                        .map(Operation::summary)
                                        .map(Object::toString),
                                reading.hazards().stream()
                                        .map(hazard -> hazard.rule().id()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '#', textBlock = """
            drop table users > - table users  DATA LOSS
            drop table if exists "A b".users cascade > - table A b.users  DATA LOSS | drop-cascade
            drop table a, b > - table a  DATA LOSS | - table b  DATA LOSS
            DROP VIEW v > - view v
            drop index users_fax_idx > - index users.users_fax_idx
            drop index other > sql-not-read
            drop database shop > refused-in-transaction | drop-database
            alter table users drop column fax > - column users.fax  DATA LOSS
            alter table users drop column "Fax", add column age int not null default 0 > - column users.Fax  DATA LOSS | + column users.age  integer not null default 0
            alter table users drop fax cascade > - column users.fax  DATA LOSS | drop-cascade
            alter table users add code varchar(10) unique references codes (id) > + column users.code  varchar(10) | + unique users.(unnamed)  (code) | + foreign key users.(unnamed)  (code) to codes (id)
            alter table users alter column fax type text using fax::text > ~ column users.fax  varchar(255) to text
            alter table users alter column fax set data type text > ~ column users.fax  varchar(255) to text
            alter table users alter fax set not null > ~ column users.fax  not null
            alter table users alter age set not null > sql-not-read
            alter table users drop column fax, alter age set not null > - column users.fax  DATA LOSS | sql-not-read
            alter table users rename column fax to phone > ~ column users.fax  renamed to phone
            alter table users rename to people > ~ table users  renamed to people
            alter table users set schema archive > move-to-schema
            alter table users set unlogged > rewrite-table
            alter table users disable row level security > row-security-off
            alter table users enable row level security > row-security-on
            alter table users force row level security > row-security-on
            alter table users add constraint a check (id = 1) not valid, add constraint b check (id = 2), add constraint c check (fax = ' not valid,') NOT VALID > + check users.a  id = 1 not valid | + check users.b  id = 2 | + check users.c  fax = ' not valid,' not valid
            alter table users drop column if exists fax > - column users.fax  DATA LOSS
            alter table users drop column if exists gone, drop fax > - column users.fax  DATA LOSS
            alter table others drop column if exists gone > - column others.gone  DATA LOSS
            alter table users attach partition p for values in (1) > attach-partition
            alter table users add constraint u unique (fax) > + unique users.u  (fax)
            alter table users add constraint c check (id = 0) not valid > + check users.c  id = 0 not valid
            create index i on users (fax) > + index users.i  (fax)
            create index concurrently i on users (fax) > + index users.i  (fax), online | concurrently-in-transaction
            reindex table users > reindex
            refresh materialized view m > refresh-materialized-view
            truncate users, orders cascade > truncate | truncate
            delete from users > delete-without-where
            delete from users where id = 1 > unbatched-write
            update users set fax = null > update-without-where
            update users set fax = null where id < 9 > unbatched-write
            update fresh set fax = null > ##
            with gone as (delete from users returning id) select * from gone > delete-without-where
            with gone as (delete from users returning *) insert into orders (id) select id from gone > delete-without-where
            insert into orders (id) with gone as (delete from users returning *) select id from gone > delete-without-where
            with gone as (delete from users returning *) update users set fax = '' where id = 1 > delete-without-where | unbatched-write
            with u as (update users set fax = '' returning *) delete from users where id = 1 > update-without-where | unbatched-write
            delete from users where true > delete-without-where
            delete from users where 1 = 1 > delete-without-where
            delete from users where (1 = 1) or id = 3 > delete-without-where
            delete from users where not false > delete-without-where
            delete from users where 1 = 1 and id = 3 > unbatched-write
            delete from users where not (true and true) or id = 3 > unbatched-write
            delete from users u using orders o > delete-without-where
            delete from users u using users v where u.id < v.id > unbatched-write
            update users set fax = '' where 'a' = 'a' > update-without-where
            delete from users where 1 = 2 > unbatched-write
            set session_replication_role = replica > checks-off
            set local session_replication_role = 'replica' > checks-off
            set session_replication_role = origin > ##
            insert into users values (1) > insert-without-columns
            insert into users (id) values (1) > ##
            select setval('s', 1) > ##
            set lock_timeout = '2s' > ##
            begin > transaction-control
            commit > transaction-control
            do $$ begin delete from users; end $$ > sql-not-read
            call clean() > sql-not-read
            frobnicate the users > sql-not-read
            delete from > sql-not-read
            select ' open > sql-not-read
            drop policy p on users > sql-not-read
            create policy p on users using (true) > ##
            create extension if not exists pg_trgm > ##
            create role reader > ##
            create type state as enum ('a', 'it''s') > + enum state  a, it's
            create type "My"."State" as enum ('a') > + enum My.State  a
            create type pair as (a int, b int) > sql-not-read
            create table copy (like users including all) > + table copy  2 columns
            create table copy (like users, extra int) > + table copy  3 columns
            merge into users u using orders o on u.id = o.id when matched then update set fax = '' > unbatched-write
            drop index concurrently users_fax_idx > - index users.users_fax_idx  online | concurrently-in-transaction
            DROP INDEX  CONCURRENTLY if exists other > concurrently-in-transaction
            reindex index concurrently users_fax_idx > concurrently-in-transaction
            reindex (verbose, concurrently) table users > concurrently-in-transaction
            reindex schema public > reindex | refused-in-transaction
            alter table users detach partition p concurrently > concurrently-in-transaction
            refresh materialized view concurrently m > ##
            create view v as select 'create index concurrently' > + view v
            create temp view v as select 1 > ##
            alter table users add check (id = 0) > + check users.(unnamed)  id = 0
            alter table users add check (id = 0) not valid > + check users.(unnamed)  id = 0 not valid
            alter table users add column "add check" text default ' deferrable' > + column users.add check  text default ' deferrable'
            alter table users add constraint f foreign key (fax) references p (id) deferrable initially deferred > + foreign key users.f  (fax) to p (id)
            alter table users add constraint f foreign key (fax) references p (id) NOT DEFERRABLE INITIALLY IMMEDIATE not valid > + foreign key users.f  (fax) to p (id) not valid
            alter table users add constraint u unique using index users_fax_idx > ##
            alter table users add constraint u unique using index users_fax_idx deferrable initially deferred > ##
            alter table users add constraint f foreign key (fax) references p (id) not valid deferrable > + foreign key users.f  (fax) to p (id) not valid
            alter table users add constraint f foreign key (fax) references p (id) deferrable not valid initially deferred > + foreign key users.f  (fax) to p (id) not valid
            alter table users add primary key using index users_fax_idx > sql-not-read
            alter table users add constraint u unique using index i, drop column fax > sql-not-read
            alter table users add constraint e exclude using gist (fax with =) > sql-not-read
            create table if not exists users (id bigint) > ##
            create table if not exists public.users (id bigint) > ##
            create table if not exists t (id bigint) > + table t  1 column
            alter table users add column if not exists fax text > ##
            alter table public.users drop column fax > - column users.fax  DATA LOSS
            alter table shop.users drop column fax > - column shop.users.fax  DATA LOSS
            vacuum users > refused-in-transaction
            vacuum full users > rewrite-table | refused-in-transaction
            cluster > rewrite-table | refused-in-transaction
            cluster users using i > rewrite-table
            create database archive > refused-in-transaction | sql-not-read
            create subscription s connection 'x' publication p > refused-in-transaction | sql-not-read
            create subscription s connection 'x' publication p with (create_slot = false) > sql-not-read
            create subscription s connection 'x' publication p with (copy_data = true, connect = off) > sql-not-read
            drop subscription if exists s > refused-in-transaction | sql-not-read
            alter subscription s refresh publication > refused-in-transaction | sql-not-read
            alter subscription s add publication p > refused-in-transaction | sql-not-read
            alter subscription s set publication p with (refresh = false) > sql-not-read
            alter subscription s set (failover = true) > refused-in-transaction | sql-not-read
            alter subscription s enable > sql-not-read
            end transaction > transaction-control
            end > sql-not-read
            abort > transaction-control
            prepare transaction 'x' > transaction-control
            rollback to savepoint a > ##
            rollback to a > ##
            release savepoint a > ##
            alter table users add constraint c check (id = 0) not enforced > + check users.c  id = 0 not enforced
            alter table users add constraint a check (id = 1), add constraint b check (id = 2) not valid > + check users.a  id = 1 | + check users.b  id = 2 not valid
            alter table users alter fax type varchar(255) collate "C" > ~ column users.fax  collation C
            alter table users add code bigint references codes (id) on delete cascade > + column users.code  bigint | + foreign key users.(unnamed)  (code) to codes (id) on delete cascade
            alter type mood add value if not exists 'fine' before 'happy' > ##
            alter domain positive set not null > alter-domain-scans
            alter domain positive add constraint c check (value = 1) > alter-domain-scans
            alter domain positive add constraint c check (value = 1) not valid > ##
            alter domain positive drop not null > ##
            alter table users add n bigserial > + column users.n  bigint not null
            alter domain positive validate constraint c > ##
            create table t (id bigint primary key, name text not null) > + table t  2 columns | + primary key t.(unnamed)  (id)
            """)
    void onPostgresql(String sql, String expected) {
        assertThat(read(sql, "postgresql", true)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '#', textBlock = """
            set foreign_key_checks = 0 > checks-off
            set session foreign_key_checks = off, unique_checks = 0 > checks-off
            set @@session.foreign_key_checks = 0 > checks-off
            set foreign_key_checks = 1 > ##
            set check_constraint_checks = 0 > checks-off
            set sql_mode = '' > checks-off
            set session sql_mode = 'ANSI_QUOTES' > checks-off
            set sql_mode = 'ANSI_QUOTES,STRICT_TRANS_TABLES' > ##
            set sql_mode = default > ##
            alter table `users` modify fax varchar(10) not null > ~ column users.fax  varchar(255) to varchar(10), not null
            alter table users change fax phone varchar(255) > ~ column users.fax  renamed to phone | ~ column users.phone
            alter table users add index i (fax) > + index users.i  (fax)
            drop index i on users > - index users.i
            rename table users to people > ~ table users  renamed to people
            alter table Users drop fax > - column Users.fax  DATA LOSS
            delete from users limit 100 > delete-without-where
            delete from users where id < 9 limit 100 > ##
            alter table users add constraint k foreign key (fax) references p (id), drop foreign key k > + foreign key users.k  (fax) to p (id) | - foreign key users.k
            alter table users add constraint c check (id = 0), drop check c > + check users.c  id = 0 | - check users.c
            alter table users add constraint c check (id = 0) not enforced > + check users.c  id = 0 not enforced
            alter table users add column n int references p (id) on delete cascade > + column users.n  integer | + foreign key users.(unnamed)  (n) to p (id) on delete cascade
            alter table users add column n int, algorithm=copy > + column users.n  integer | dear-algorithm
            alter table users add column n int, algorithm=instant > + column users.n  integer
            alter table users add column n int, algorithm=inplace, lock=shared > + column users.n  integer | dear-algorithm
            alter table users add column n int, algorithm=copy, lock=shared > + column users.n  integer | dear-algorithm
            alter table users modify fax varchar(255) comment 'lock=shared' > ~ column users.fax
            alter table fresh add column n int, algorithm=copy > + column fresh.n  integer
            create index i on users (fax) lock=exclusive > + index users.i  (fax) | dear-algorithm
            create index i on users (fax) algorithm=inplace lock=none > + index users.i  (fax)
            create or replace table users (id int) > - table users  DATA LOSS | + table users  1 column
            drop temporary table users > ##
            replace into users (id) values (1) > ##
            replace into users values (1) > insert-without-columns
            replace into users set id = 1 > ##
            replace into users (id) select id from people > unbatched-write
            replace into fresh (id) select id from people > ##
            create index concurrently i on users (fax) > sql-not-read
            drop schema shop > - schema shop
            """)
    void onMariaDb(String sql, String expected) {
        assertThat(read(sql, "mariadb", false)).isEqualTo(expected);
    }

    /** Hazard 86: SQL drops a primary key without its name, and replaces it in one statement. */
    @Test
    void aPrimaryKeyIsKnownWithoutItsName() {
        Schema keyed = Schema.of(Table.of(
                        QualifiedName.of("t"),
                        List.of(Column.of("id", SqlType.of("bigint")).withNullable(false)))
                .withPrimaryKey(new PrimaryKey("PRIMARY", List.of("id"))));
        Dialect mysql = dialect("mysql");
        KnownSchema known = new KnownSchema(keyed, Set.of(), mysql);
        SqlReader reader = new SqlReader(mysql, TableSizes.UNKNOWN);
        assertThat(known.whole(reader.read("alter table t drop primary key", false, known))
                        .operations())
                .singleElement()
                .isInstanceOf(Operation.DropConstraint.class);
        assertThat(known.whole(reader.read("alter table t drop primary key, add primary key (id, n)", false, known))
                        .operations())
                .singleElement()
                .isInstanceOf(Operation.ReplaceKey.class);
    }

    /** What MySQL and MariaDB execute is no comment. */
    @Test
    void executableCommentsArePassedOnToTheReader() {
        assertThat(SqlStatements.of("/* no */ select 1; /*!50000 drop table t */; /*M! drop table u */"))
                .containsExactly("select 1", "/*!50000 drop table t */", "/*M! drop table u */");
        assertThat(read("/*!50000 drop table t */", "mysql", false)).isEqualTo("sql-not-read");
    }

    @Test
    void namesAreThoseOfTheServer() {
        assertThat(read("drop table Users", "postgresql", true)).startsWith("- table users ");
        assertThat(read("drop table Users", "h2", true)).startsWith("- table USERS ");
        assertThat(read("drop table \"Us\"\"ers\"", "postgresql", true)).startsWith("- table \"Us\"\"ers\" ");
    }

    /** Hazard 111: what a check says already is not read; one that lets NULL pass, has other bounds or is not valid says nothing. */
    @Test
    void aPartitionWithACheckOfItsBoundsIsNotRead() {
        String attach = "alter table users attach partition p for values from (1) to ('2026-01-02')";
        assertThat(attached("check (id >= 1 and id < '2026-01-02')", attach)).isEmpty();
        assertThat(attached("check (\"fax\" is not null and fax >= 1 and fax < '2026-01-02')", attach))
                .isEmpty();
        assertThat(attached("check (fax >= 1 and fax < '2026-01-02')", attach)).containsExactly("attach-partition");
        assertThat(attached("check (id >= 1 or id < '2026-01-02')", attach)).containsExactly("attach-partition");
        assertThat(attached("check (id >= 1 and id < '2026-01-03')", attach)).containsExactly("attach-partition");
        assertThat(attached("check (id >= 1 and id < '2026-01-02') not valid", attach))
                .containsExactly("attach-partition");
        assertThat(attached("check (id >= 1)", "alter table users attach partition p default"))
                .containsExactly("attach-partition");
    }

    private static List<String> attached(String check, String attach) {
        Dialect postgresql = dialect("postgresql");
        Schema schema = Schema.of(Table.of(
                QualifiedName.of("p"),
                List.of(
                        Column.of("id", SqlType.of("bigint")).withNullable(false),
                        Column.of("fax", SqlType.of("varchar", 255)))));
        SqlReader reader = new SqlReader(postgresql, TableSizes.UNKNOWN);
        KnownSchema known = new KnownSchema(schema, Set.of(), postgresql);
        KnownSchema checked = known.after(reader.read("alter table p add constraint p_ck " + check, true, known)
                .operations());
        assertThat(reader.read(attach, true, new KnownSchema(schema, Set.of(QualifiedName.of("p")), postgresql))
                        .hazards())
                .isEmpty();
        return reader.read(attach, true, checked).hazards().stream()
                .map(hazard -> hazard.rule().id())
                .toList();
    }

    @Test
    void concurrentlyIsFineOutsideATransaction() {
        assertThat(read("create index concurrently i on users (fax)", "postgresql", false))
                .isEqualTo("+ index users.i  (fax), online");
    }

    /** Hazard 44. */
    @Test
    void mySqlPassesReferencesOver() {
        String sql = "alter table users add team bigint references team (id)";
        assertThat(read(sql, "mysql:8.0", false)).isEqualTo("+ column users.team  bigint | references-ignored");
        assertThat(read("create table t (u bigint references users (id))", "mysql:8.4", false))
                .isEqualTo("+ table t  1 column | references-ignored");
        assertThat(read(sql, "mysql:9.7", false))
                .isEqualTo("+ column users.team  bigint | + foreign key users.(unnamed)  (team) to team (id)");
        assertThat(read("alter table users add n serial", "mysql:8.0", false))
                .isEqualTo("+ column users.n  bigint not null");
    }

    /** SQLite has no transaction around VACUUM either, and the servers that commit each statement refuse nothing. */
    @Test
    void otherServersHaveOtherTransactions() {
        assertThat(read("vacuum", "sqlite", true)).isEqualTo("refused-in-transaction");
        assertThat(read("vacuum users", "postgresql", false)).isEmpty();
        assertThat(read("drop index concurrently users_fax_idx", "postgresql", false))
                .isEqualTo("- index users.users_fax_idx  online");
    }

    /** Hazard 98. */
    @Test
    void whatAFailedBuildLeftIsNoIndex() {
        assertThat(read("create index concurrently if not exists i on users (fax)", "postgresql", false))
                .endsWith(" | concurrently-if-not-exists");
    }

    /** Hazards 54, 151, 157 and 158: an unknown number of rows may be large. */
    @Test
    void writesAreWeighedBySize() {
        assertThat(hazards("update users set fax = null where id > 5", TableSizes.UNKNOWN))
                .containsExactly("unbatched-write");
        assertThat(hazards("update users set fax = null where id > 5", rows(200)))
                .isEmpty();
        assertThat(hazards("update users set fax = null where id > 5", rows(2_000_000)))
                .containsExactly("unbatched-write");
        assertThat(hazards("delete from users", rows(200))).containsExactly("delete-without-where");
        assertThat(hazards("delete from users", rows(2_000_000)))
                .containsExactly("delete-without-where", "unbatched-write");
    }

    private static TableSizes rows(long number) {
        return new TableSizes(Map.of(QualifiedName.of("users"), number), TableSizes.FEWEST);
    }

    private static List<String> hazards(String sql, TableSizes sizes) {
        SqlReader reader = new SqlReader(dialect("postgresql"), sizes);
        return reader.read(sql, true, new KnownSchema(KNOWN, Set.of(), dialect("postgresql"))).hazards().stream()
                .map(hazard -> hazard.rule().id())
                .toList();
    }

    @Test
    void whatIsNotReadIsNamed() {
        SqlReading reading = new SqlReader(dialect("postgresql"), TableSizes.UNKNOWN)
                .read("drop  type\n mood", true, KnownSchema.nothing(dialect("postgresql")));

        assertThat(reading.hazards().get(0).reason())
                .isEqualTo("not looked at: 'drop type mood', as it could not be parsed.");
    }

    /** {@code ConcurrentlyElsewhereTest} has it refused by the servers. */
    @Test
    void concurrentlyIsPostgresqls() {
        for (String product : List.of("mysql", "mariadb", "h2", "sqlite")) {
            for (String sql :
                    List.of("create index concurrently i on users (fax)", "drop index concurrently users_fax_idx")) {
                assertThat(read(sql, product, true)).as(product + ": " + sql).isEqualTo("sql-not-read");
            }
        }
    }
}
