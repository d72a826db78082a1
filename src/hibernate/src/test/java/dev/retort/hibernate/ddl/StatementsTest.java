package dev.retort.hibernate.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.model.DatabaseServer;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Deferrability;
import dev.retort.schema.Enforcement;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.IndexStorage;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Statements as Hibernate's dialects and {@code database-object} mappings write them. */
class StatementsTest {

    private static final Names POSTGRES = new Names(new DatabaseServer("PostgreSQL", 18, 0), "public");

    @Test
    void createTable() {
        Table table = TableStatement.parse(
                "create table Public.Orders (key bigint not null, \"Check\" text, primary key (key), "
                        + "constraint named unique (\"Check\", key) deferrable initially deferred, "
                        + "unique nulls not distinct (key), check ((key > 0) or (key < -1)), "
                        + "constraint FKq8fcrdvs4o3cv7n6bbxcm2m1v foreign key (key) references app.other on delete cascade) "
                        + "partition by hash (key)",
                2,
                POSTGRES);
        assertThat(table.name()).isEqualTo(QualifiedName.of("orders"));
        assertThat(table.columns()).extracting(column -> column.name()).containsExactly("key", "Check");
        assertThat(table.primaryKey()).isEqualTo(new PrimaryKey(null, List.of("key")));
        assertThat(table.uniqueConstraints())
                .containsExactly(
                        UniqueConstraint.of("named", List.of("Check", "key"))
                                .withDeferrability(Deferrability.INITIALLY_DEFERRED),
                        UniqueConstraint.of(null, List.of("key")).withNullsNotDistinct(true));
        assertThat(table.checkConstraints()).containsExactly(CheckConstraint.of(null, "(key > 0) or (key < -1)"));
        assertThat(table.foreignKeys())
                .containsExactly(ForeignKey.of(null, List.of("key"), QualifiedName.of("app", "other"), List.of())
                        .withActions(ReferentialAction.CASCADE, ReferentialAction.NO_ACTION));
    }

    @Test
    void alterTable() {
        Table table = TableStatement.extend(
                Table.of(QualifiedName.of("t"), List.of()),
                "alter table if exists t add constraint fk_name foreign key (a, b) references other (x, y) "
                        + "match full on update set default on delete set null (b) not valid",
                POSTGRES);
        ForeignKey key = ForeignKey.of("fk_name", List.of("a", "b"), QualifiedName.of("other"), List.of("x", "y"))
                .withMatchFull(true)
                .withActions(ReferentialAction.SET_NULL, ReferentialAction.SET_DEFAULT)
                .withOnDeleteColumns(List.of("b"))
                .withEnforcement(Enforcement.NOT_VALID);
        assertThat(table.foreignKeys()).containsExactly(key);
    }

    @Test
    void createIndex() {
        assertThat(index("create unique index i on app.t (a desc nulls last, lower(B), c text_pattern_ops) "
                        + "include (d) with (fillfactor = 70, deduplicate_items = off) tablespace Fast where (a > 0)"))
                .isEqualTo(new IndexStatement(
                        QualifiedName.of("app", "t"),
                        new Index(
                                "i",
                                true,
                                List.of(
                                        IndexPart.column("a").desc().withNullsFirst(false),
                                        IndexPart.expression("lower(B)"),
                                        IndexPart.column("c").withOperatorClass("text_pattern_ops")),
                                "btree",
                                List.of("d"),
                                "a > 0",
                                false,
                                new IndexStorage(List.of("fillfactor=70", "deduplicate_items=off"), "fast"))));
        assertThat(index("create index on t using GIN (tags)").index())
                .isEqualTo(Index.of(null, "tags").withMethod("gin"));
        assertThat(index("create index IDXq8fcrdvs4o3cv7n6bbxcm2m1v on t ((a || b))")
                        .index())
                .isEqualTo(Index.of(null, List.of(IndexPart.expression("a || b"))));
        assertThat(IndexStatement.is("create function f() returns int as $$ create index i on t (a) $$"))
                .isFalse();
    }

    @Test
    void createSequence() {
        assertThat(SequenceStatement.parse(
                        "create sequence if not exists app.s as integer start with 0 increment by -10 minvalue -100 maxvalue 0 cycle",
                        POSTGRES))
                .isEqualTo(new Sequence(
                        QualifiedName.of("app", "s"),
                        SqlType.of("integer"),
                        new SequenceOptions(0L, -10, -100L, 0L, 1, true)));
        assertThat(SequenceStatement.parse("create sequence s no minvalue no cycle", POSTGRES))
                .isEqualTo(Sequence.of(QualifiedName.of("s"), 1, 1));
    }

    @Test
    void createEnum() {
        String sql = "create type app.Mood as enum ('it''s', 'b, c')";
        assertThat(EnumStatement.is(sql, POSTGRES)).isTrue();
        assertThat(EnumStatement.parse(sql, POSTGRES))
                .isEqualTo(new EnumType(QualifiedName.of("app", "mood"), List.of("it's", "b, c")));
        assertThat(EnumStatement.is("create type pair as (a integer)", POSTGRES))
                .isFalse();
    }

    @Test
    void aDomainOfTextsIsAnEnumOnH2() {
        Names h2 = new Names(new DatabaseServer("H2", 2, 4), "PUBLIC");
        String sql = "create domain Mood as varchar(4) check (value in ('it''s','b, c'))";
        assertThat(EnumStatement.is(sql, h2)).isTrue();
        assertThat(EnumStatement.parse(sql, h2))
                .isEqualTo(new EnumType(QualifiedName.of("MOOD"), List.of("it's", "b, c")));
        assertThat(EnumStatement.is(sql, POSTGRES)).isFalse();
        assertThat(EnumStatement.is("create domain d as integer check (value in (1, 2))", h2))
                .isFalse();
        assertThat(EnumStatement.is("create domain d as varchar(4) check (value in ('a') or value is null)", h2))
                .isFalse();
    }

    private static IndexStatement index(String sql) {
        assertThat(IndexStatement.is(sql)).isTrue();
        return IndexStatement.parse(sql, POSTGRES);
    }

    @Test
    void whatMySqlSaysOfTablesAndColumns() {
        Names mariaDb = new Names(new DatabaseServer("MariaDB", 11, 4), "app");
        Table table = TableStatement.parse(
                "create table app.t (a timestamp(6) not null default current_timestamp(6) on update current_timestamp(6), "
                        + "b int invisible default 3 check (b > 0) comment 'it''s', primary key (a)) "
                        + "ENGINE=InnoDB DEFAULT CHARSET utf8mb4 COLLATE=utf8mb4_bin ROW_FORMAT=compressed "
                        + "AUTO_INCREMENT=7 COMMENT 'a table'",
                2,
                mariaDb);
        assertThat(table.name()).isEqualTo(QualifiedName.of("t"));
        assertThat(table.comment()).isEqualTo("a table");
        assertThat(table.options().settings())
                .containsOnly(
                        java.util.Map.entry("engine", "InnoDB"),
                        java.util.Map.entry("charset", "utf8mb4 collate utf8mb4_bin"),
                        java.util.Map.entry("row_format", "compressed"));
        assertThat(table.columns().get(0).onUpdate()).isEqualTo("current_timestamp(6)");
        assertThat(table.columns().get(1).check()).isEqualTo("b > 0");
        assertThat(table.columns().get(1).invisible()).isTrue();
        assertThat(table.checkConstraints()).isEmpty();
        assertThat(IndexStatement.parse("create index i on t (b(20) desc, c)", mariaDb)
                        .index()
                        .parts())
                .containsExactly(IndexPart.column("b").withLength(20).desc(), IndexPart.column("c"));
    }
}
