package dev.retort.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Deferrability;
import dev.retort.schema.Enforcement;
import dev.retort.schema.ExclusionConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeyReadTest {

    private TestDatabase database;

    @BeforeEach
    void create() throws SQLException {
        database = new TestDatabase();
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void keysKeepTheOrderOfTheirColumns() throws SQLException {
        database.run(
                "create table t (a int, b int, c int, constraint pk primary key (c, a), constraint uk unique (b, a))");

        Table table = database.table("t");
        assertThat(table.primaryKey()).isEqualTo(new PrimaryKey("pk", List.of("c", "a")));
        assertThat(table.uniqueConstraints()).containsExactly(UniqueConstraint.of("uk", List.of("b", "a")));
        assertThat(table.indexes()).isEmpty();
        assertThat(table.checkConstraints()).isEmpty();
    }

    @Test
    void uniqueConstraintsSayWhenTheyAreChecked() throws SQLException {
        database.run("create table t (a int, b int, constraint now unique (a) deferrable,"
                + " constraint later unique (b) deferrable initially deferred)");

        assertThat(database.table("t").uniqueConstraints())
                .containsExactly(
                        UniqueConstraint.of("later", List.of("b")).withDeferrability(Deferrability.INITIALLY_DEFERRED),
                        UniqueConstraint.of("now", List.of("a")).withDeferrability(Deferrability.INITIALLY_IMMEDIATE));
    }

    @Test
    void uniqueConstraintsSayWhetherNullsAreEqual() throws SQLException {
        database.onlySince(15).run("create table t (a int, constraint uk unique nulls not distinct (a))");

        assertThat(database.table("t").uniqueConstraints())
                .containsExactly(UniqueConstraint.of("uk", List.of("a")).withNullsNotDistinct(true));
    }

    @Test
    void aColumnThatAKeyIncludesIsNoPartOfIt() throws SQLException {
        database.run("create table t (a int, b int, constraint uk unique (a) include (b))");

        assertThat(database.table("t").uniqueConstraints())
                .containsExactly(UniqueConstraint.of("uk", List.of("a")).withInclude(List.of("b")));
        assertThat(database.table("t").indexes()).isEmpty();
    }

    @Test
    void primaryKeysSayWhatTheyIncludeAndWhenTheyAreChecked() throws SQLException {
        database.run("create table t (a int, b int, c int,"
                + " constraint pk primary key (a) include (c, b) deferrable initially deferred)");

        assertThat(database.table("t").primaryKey())
                .isEqualTo(new PrimaryKey("pk", List.of("a"))
                        .withInclude(List.of("c", "b"))
                        .withDeferrability(Deferrability.INITIALLY_DEFERRED));
    }

    @Test
    void foreignKeysSayWhichColumnsAreSet() throws SQLException {
        database.onlySince(15)
                .run("create table p (x int, y int, primary key (x, y));"
                        + " create table t (a int, b int, constraint fk foreign key (a, b) references p"
                        + " on delete set default (b))");

        assertThat(database.table("t").foreignKeys())
                .extracting(ForeignKey::onDeleteColumns)
                .containsExactly(List.of("b"));
    }

    @Test
    void constraintsSayWhatTheyHoldFor() throws SQLException {
        database.onlySince(18)
                .run("create table p (x int primary key);"
                        + " create table t (a int, constraint fk foreign key (a) references p not enforced,"
                        + " constraint c check (a > 0) no inherit not enforced)");

        assertThat(database.table("t").foreignKeys())
                .extracting(ForeignKey::enforcement)
                .containsExactly(Enforcement.NOT_ENFORCED);
        assertThat(database.table("t").checkConstraints())
                .containsExactly(new CheckConstraint("c", "a > 0", Enforcement.NOT_ENFORCED, false));
    }

    @Test
    void foreignKeys() throws SQLException {
        database.run("create schema other; create table other.p (x int, y int, primary key (x, y));"
                + " create table p (id int primary key);"
                + " create table t (a int, b int, p int,"
                + " constraint plain foreign key (p) references p,"
                + " constraint far foreign key (b, a) references other.p (y, x) match full"
                + " on delete cascade on update set null deferrable initially deferred);"
                + " alter table t add constraint unchecked foreign key (a) references p"
                + " on delete restrict on update set default not valid");

        assertThat(database.table("t").foreignKeys())
                .containsExactly(
                        new ForeignKey(
                                "far",
                                List.of("b", "a"),
                                QualifiedName.of("other", "p"),
                                List.of("y", "x"),
                                ReferentialAction.CASCADE,
                                List.of(),
                                ReferentialAction.SET_NULL,
                                true,
                                Deferrability.INITIALLY_DEFERRED,
                                Enforcement.VALIDATED),
                        ForeignKey.of("plain", List.of("p"), QualifiedName.of("p"), List.of("id")),
                        ForeignKey.of("unchecked", List.of("a"), QualifiedName.of("p"), List.of("id"))
                                .withActions(ReferentialAction.RESTRICT, ReferentialAction.SET_DEFAULT)
                                .withEnforcement(Enforcement.NOT_VALID));
    }

    @Test
    void aTableMayReferToItselfAndInACircle() throws SQLException {
        database.run("create table a (id int primary key, up int constraint up references a, b int);"
                + " create table b (id int primary key, a int constraint ba references a);"
                + " alter table a add constraint ab foreign key (b) references b");

        assertThat(database.table("a").foreignKeys())
                .extracting(ForeignKey::name)
                .containsExactly("ab", "up");
        assertThat(database.table("b").foreignKeys())
                .extracting(ForeignKey::name)
                .containsExactly("ba");
    }

    @Test
    void checksAreConditionsWithoutParentheses() throws SQLException {
        database.run("create table t (a int not null, b text, constraint positive check (a > 0),"
                + " constraint either check ((a > 1) or (b = ')')))");
        database.run("alter table t add constraint later check (a < 9) not valid");

        assertThat(database.table("t").checkConstraints())
                .containsExactly(
                        CheckConstraint.of("either", "(a > 1) OR (b = ')'::text)"),
                        CheckConstraint.of("later", "a < 9").withEnforcement(Enforcement.NOT_VALID),
                        CheckConstraint.of("positive", "a > 0"));
    }

    @Test
    void twoTablesMayUseOneConstraintName() throws SQLException {
        database.run(
                "create table a (x int constraint c check (x > 1)); create table b (x int constraint c check (x > 2))");

        assertThat(database.table("a").checkConstraints()).containsExactly(CheckConstraint.of("c", "x > 1"));
        assertThat(database.table("b").checkConstraints()).containsExactly(CheckConstraint.of("c", "x > 2"));
    }

    @Test
    void anExclusionConstraintIsNeitherAKeyNorAnIndex() throws SQLException {
        database.run("create table t (r int4range, exclude using gist (r with &&))");

        assertThat(database.table("t").uniqueConstraints()).isEmpty();
        assertThat(database.table("t").indexes()).isEmpty();
        assertThat(database.table("t").checkConstraints()).isEmpty();
        assertThat(database.table("t").exclusionConstraints())
                .containsExactly(new ExclusionConstraint("t_r_excl", "USING gist (r WITH &&)"));
    }

    /** PostgreSQL 18. */
    @Test
    void aKeyOverPeriodsIsReadAsOne() throws SQLException {
        database.onlySince(18).run("create table t (r int4range, p daterange, primary key (r, p without overlaps))");

        assertThat(database.table("t").primaryKey())
                .isEqualTo(new PrimaryKey("t_pkey", List.of("r", "p")).withPeriod(true));
        assertThat(database.table("t").indexes()).isEmpty();
    }
}
