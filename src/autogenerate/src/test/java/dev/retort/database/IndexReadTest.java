package dev.retort.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndexReadTest {

    private TestDatabase database;

    @BeforeEach
    void create() throws SQLException {
        database = new TestDatabase();
        database.run("create table t (a int, b text, c varchar(9) collate \"C\", j jsonb)");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private Index only(String definition) throws SQLException {
        database.run("create " + definition);
        return database.table("t").indexes().get(0);
    }

    @Test
    void anOrdinaryIndex() throws SQLException {
        assertThat(only("index ix on t (b, a)")).isEqualTo(Index.of("ix", "b", "a"));
    }

    @Test
    void aUniqueIndexIsNoConstraint() throws SQLException {
        assertThat(only("unique index ix on t (a)"))
                .isEqualTo(Index.of("ix", "a").withUnique(true));
        assertThat(database.table("t").uniqueConstraints()).isEmpty();
    }

    @Test
    void aUniqueIndexSaysWhetherNullsAreEqual() throws SQLException {
        database.onlySince(15);

        assertThat(only("unique index ix on t (a) nulls not distinct").nullsNotDistinct())
                .isTrue();
    }

    @Test
    void orderAndNulls() throws SQLException {
        assertThat(only("index ix on t (a desc, b desc nulls last, c nulls first)")
                        .parts())
                .containsExactly(
                        IndexPart.column("a").desc(),
                        IndexPart.column("b").desc().withNullsFirst(false),
                        IndexPart.column("c").withNullsFirst(true));
    }

    @Test
    void expressions() throws SQLException {
        assertThat(only("index ix on t (lower(b), (a + 1) desc, (b || '('), a)").parts())
                .containsExactly(
                        IndexPart.expression("lower(b)"),
                        IndexPart.expression("a + 1").desc(),
                        IndexPart.expression("b || '('::text"),
                        IndexPart.column("a"));
    }

    @Test
    void aMethodOfItsOwn() throws SQLException {
        assertThat(only("index ix on t using gin (j)"))
                .isEqualTo(Index.of("ix", "j").withMethod("gin"));
    }

    @Test
    void operatorClassesThatAreNotTheDefault() throws SQLException {
        assertThat(only("index ix on t using gin (j jsonb_path_ops)").parts())
                .containsExactly(IndexPart.column("j").withOperatorClass("jsonb_path_ops"));
    }

    @Test
    void operatorClassesThatAreTheDefault() throws SQLException {
        assertThat(only("index ix on t (a int4_ops, b text_ops, c)")).isEqualTo(Index.of("ix", "a", "b", "c"));
    }

    @Test
    void operatorClassesWithParameters() throws SQLException {
        database.onlySince(13).run("create table v (x tsvector)");
        database.run("create index ix on v using gist (x tsvector_ops (siglen = 100))");

        assertThat(database.table("v").indexes().get(0).parts())
                .containsExactly(IndexPart.column("x").withOperatorClass("tsvector_ops(siglen=100)"));
    }

    @Test
    void collationsThatAreNotTheColumns() throws SQLException {
        assertThat(only("index ix on t (b collate \"C\", c, c collate \"POSIX\", lower(b) collate \"C\")")
                        .parts())
                .containsExactly(
                        IndexPart.column("b").withCollation("C"),
                        IndexPart.column("c"),
                        IndexPart.column("c").withCollation("POSIX"),
                        IndexPart.expression("lower(b)").withCollation("C"));
    }

    @Test
    void includedColumnsAndAPredicate() throws SQLException {
        assertThat(only("index ix on t (a) include (c, b) where a > 0 and b is not null"))
                .isEqualTo(Index.of("ix", "a").withInclude(List.of("c", "b")).withWhere("(a > 0) AND (b IS NOT NULL)"));
    }

    @Test
    void aHalfMadeIndexIsThere() throws SQLException {
        database.run("insert into t (a) values (1), (1)");
        assertThatThrownBy(() -> database.run("create unique index concurrently ix on t (a)"))
                .isInstanceOf(SQLException.class);

        assertThat(database.table("t").indexes()).extracting(Index::name).containsExactly("ix");
    }
}
