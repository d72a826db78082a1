package dev.retort.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.diff.Glob;
import dev.retort.diff.Globs;
import dev.retort.schema.Column;
import dev.retort.schema.EnumType;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScopeReadTest {

    private TestDatabase database;

    @BeforeEach
    void create() throws SQLException {
        database = new TestDatabase();
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private static List<QualifiedName> tables(Schema schema) {
        return schema.tables().stream().map(Table::name).toList();
    }

    @Test
    void anEmptyDatabaseIsAnEmptySchema() {
        assertThat(database.read()).isEqualTo(Schema.EMPTY);
    }

    @Test
    void equalNamesInTwoSchemas() throws SQLException {
        database.run("create schema other; create table t (a int primary key); create index ix on t (a);"
                + " create table other.t (b text); create index ix on other.t (b); create sequence other.s;"
                + " create sequence s; create type other.e as enum ('x'); create type e as enum ('y')");

        Schema schema = database.read(ReadScope.DEFAULT_SCHEMA.withSchemas("public", "other"));
        QualifiedName far = QualifiedName.of("other", "t");
        assertThat(schema.namespaces()).containsExactly("other");
        assertThat(tables(schema)).containsExactly(QualifiedName.of("t"), far);
        assertThat(schema.table(far).orElseThrow().columns())
                .extracting(Column::name)
                .containsExactly("b");
        assertThat(schema.table(far).orElseThrow().indexes()).containsExactly(Index.of("ix", "b"));
        assertThat(schema.table(far).orElseThrow().primaryKey()).isNull();
        assertThat(schema.sequences())
                .extracting(Sequence::name)
                .containsExactly(QualifiedName.of("s"), QualifiedName.of("other", "s"));
        assertThat(schema.enumTypes())
                .containsExactly(
                        new EnumType(QualifiedName.of("e"), List.of("y")),
                        new EnumType(QualifiedName.of("other", "e"), List.of("x")));
    }

    /** Schema-diff 21, schema-diff 235, jvm-peers 59. */
    @Test
    void onlyTheDefaultSchemaUnlessAskedForMore() throws SQLException {
        database.run("create schema other; create table other.t (b text); create sequence other.s");

        assertThat(database.read()).isEqualTo(Schema.EMPTY);
    }

    @Test
    void theDefaultSchemaIsTheConnections() throws SQLException {
        database.run("create schema \"My.App\"; create table \"My.App\".t (a int);"
                + " create table p (a int); set search_path = \"My.App\", public");

        assertThat(tables(database.read())).containsExactly(QualifiedName.of("t"));
        assertThat(tables(database.read(ReadScope.DEFAULT_SCHEMA.withSchemas("public", "My.App"))))
                .containsExactly(QualifiedName.of("t"), QualifiedName.of("public", "p"));
    }

    @Test
    void aSchemaThatDoesNotExistIsNoNamespace() throws SQLException {
        database.run("create schema there");

        assertThat(database.read(ReadScope.DEFAULT_SCHEMA.withSchemas("there", "missing")))
                .isEqualTo(Schema.EMPTY.withNamespaces(List.of("there")));
        assertThat(database.read(ReadScope.DEFAULT_SCHEMA.withSchemas("missing")))
                .isEqualTo(Schema.EMPTY);
    }

    /** Alembic 20, alembic 22: in whatever schema they are. */
    @Test
    void ownTablesAreNoPartOfAnySchema() throws SQLException {
        database.run("create schema other; create table retort_version (id serial primary key);"
                + " create table other.retort_history (id bigint generated always as identity, at timestamptz);"
                + " create index on other.retort_history (at); create table t (a int)");

        Schema schema = database.read(ReadScope.DEFAULT_SCHEMA
                .withSchemas("public", "other")
                .withOwnTables("retort_version", "retort_history"));
        assertThat(tables(schema)).containsExactly(QualifiedName.of("t"));
        assertThat(schema.sequences()).isEmpty();
    }

    /** Alembic 21, alembic 23, alembic 24: under other names too, and where entities map them. */
    @Test
    void ownTablesAreNoPartOfAModelEither() throws SQLException {
        ReadScope scope =
                ReadScope.DEFAULT_SCHEMA.withSchemas("public", "other").withOwnTables("my_version", "my_history");
        database.run("create schema other; create table my_version (id text); create table other.my_history (id text)");
        Schema model = database.read(ReadScope.DEFAULT_SCHEMA.withSchemas("public", "other"));

        assertThat(tables(model))
                .containsExactly(QualifiedName.of("my_version"), QualifiedName.of("other", "my_history"));
        assertThat(tables(scope.withoutOwnTables(model))).isEmpty();
        assertThat(tables(database.read(scope))).isEmpty();
    }

    /** Nobody can tell from its name that the sequence belongs to the table. */
    @Test
    void aSequenceThatGoesWithATableStaysAwayWithIt() throws SQLException {
        database.run("create table qrtz_jobs (id serial primary key); create sequence free owned by qrtz_jobs.id;"
                + " create sequence other");

        Schema schema = database.read(
                ReadScope.DEFAULT_SCHEMA.withFilter(new Globs(List.of(), List.of(Glob.of("qrtz_*")), "public")));
        assertThat(tables(schema)).containsExactly(QualifiedName.of("qrtz_jobs"));
        assertThat(schema.sequences()).extracting(Sequence::name).containsExactly(QualifiedName.of("other"));
    }

    /** Alembic F3. */
    @Test
    void viewsAreNamesAndPartitionsBelongToTheirTable() throws SQLException {
        database.run("create table t (id int primary key, k int) partition by range (id);"
                + " create table t_1 partition of t for values from (1) to (9); create index ix on t (k);"
                + " create table r (id int primary key constraint fk references t);"
                + " create view v as select * from t; create materialized view m as select * from t");

        Schema schema = database.read();
        assertThat(tables(schema)).containsExactly(QualifiedName.of("r"), QualifiedName.of("t"));
        assertThat(schema.views()).containsExactly(QualifiedName.of("m"), QualifiedName.of("v"));
        assertThat(schema.table(QualifiedName.of("t")).orElseThrow().indexes()).containsExactly(Index.of("ix", "k"));
        assertThat(schema.table(QualifiedName.of("r")).orElseThrow().foreignKeys())
                .hasSize(1);
    }

    /** Alembic F4. */
    @Test
    void whatAnExtensionBroughtIsTheExtensions() throws SQLException {
        database.run("create table theirs (id serial primary key); create type their_type as enum ('x');"
                + " create sequence their_sequence; create view their_view as select 1");
        database.adopt("table theirs", "type their_type", "sequence their_sequence", "view their_view");

        assertThat(database.read()).isEqualTo(Schema.EMPTY);
    }

    @Test
    void temporaryTablesAreNotInTheDefaultSchema() throws SQLException {
        database.run("create temporary table t (a int); create unlogged table u (a int)");

        assertThat(tables(database.read())).containsExactly(QualifiedName.of("u"));
    }
}
