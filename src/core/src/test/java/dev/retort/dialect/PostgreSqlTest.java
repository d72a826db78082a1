package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgreSqlTest {

    private static final QualifiedName USERS = QualifiedName.of("users");
    private final PostgreSql dialect = new PostgreSql(18, 0);

    /** Schema-diff 14: names of one type. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int4|integer",
                "INT|integer",
                "int8|bigint",
                "bool|boolean",
                "float(53)|double precision",
                "float(24)|real",
                "float|double precision",
                "decimal(10)|numeric(10, 0)",
                "decimal|numeric",
                "character varying(20)|varchar(20)",
                "char|char(1)",
                "bpchar(3)|char(3)",
                "bpchar|bpchar",
                "timestamptz(3)|timestamp(3) with time zone",
                "timestamp(6) without time zone|timestamp",
                "timestamp(6) with time zone|timestamp with time zone",
                "time(6)|time",
                "timestamp(9) with time zone|timestamp with time zone",
                "bit|bit(1)",
                "bit varying(5)|varbit(5)",
                "\"status\"|status",
                "\"Status\"|\"Status\"",
                "\"char\"|\"char\"",
                "int4[]|integer[]"
            })
    void knowsSynonyms(String written, String normal) {
        assertThat(dialect.normalise(SqlType.parse(written)).sql()).isEqualTo(normal);
    }

    /** Schema-diff 13, schema-diff 18, alembic 125 to 143, without a server. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "varchar(20)|'light'::character varying|'light'",
                "integer|'-1'::integer|-1",
                "integer|(5)|5",
                "numeric(4, 2)|'5.2'::numeric|5.2",
                "numeric(4, 2)|'5.20'::numeric|5.20",
                "timestamp|NOW()|now()",
                "timestamp|current_timestamp|CURRENT_TIMESTAMP",
                "boolean|TRUE|true",
                "boolean|'t'|true",
                "varchar(5)|'t'|'t'",
                "text|concat('a'::text, 'b'::text)|concat('a'::text, 'b'::text)",
                "integer[]|'{}'::integer[]|'{}'",
                "jsonb|'{\"a\": 1}'::jsonb|'{\"a\": 1}'",
                "text|(1) + (2)|(1) + (2)",
                "varchar(9)|'it''s'::character varying|'it''s'"
            })
    void writesADefaultInOneWay(String type, String written, String normal) {
        Column column = Column.of("c", dialect.normalise(SqlType.parse(type))).withDefault(new DefaultValue(written));
        assertThat(dialect.normalise(column).defaultValue()).isEqualTo(new DefaultValue(normal));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "timestamp|now()|CURRENT_TIMESTAMP|true",
                "timestamp|now()|transaction_timestamp()|true",
                "timestamp|now()|clock_timestamp()|false",
                "numeric(8, 2)|-1.50|-1.5|true",
                "integer|0|1|false",
                "varchar(9)|1.50|1.5|false"
            })
    void knowsWhichDefaultsAreOne(String type, String one, String other, boolean areOne) {
        SqlType normal = dialect.normalise(SqlType.parse(type));
        assertThat(dialect.areOneDefault(new DefaultValue(one), new DefaultValue(other), normal))
                .isEqualTo(areOne);
    }

    @Test
    void noDefaultAndDefaultNullAreOne() {
        Column column = Column.of("c", SqlType.of("text")).withDefault(new DefaultValue("NULL::character varying"));
        assertThat(dialect.normalise(column.withDefault(new DefaultValue("null")))
                        .defaultValue())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"users,users", "user,\"user\"", "Users,\"Users\"", "a b,\"a b\"", "größe,\"größe\"", "order,\"order\""})
    void quotesWhatNeedsIt(String name, String quoted) {
        assertThat(dialect.quote(name)).isEqualTo(quoted.replace("\"\"", "\""));
    }

    @Test
    void aLiteralCannotBreakOut() {
        assertThat(dialect.literal("it's")).isEqualTo("'it''s'");
        assertThat(dialect.literal("a\\'b")).isEqualTo(" E'a\\\\''b'");
    }

    @Test
    void namesWhatNobodyNamedAsTheServerDoes() {
        DefaultNames names = dialect.defaultNames();
        assertThat(names.primaryKey(USERS)).isEqualTo("users_pkey");
        assertThat(names.unique(USERS, UniqueConstraint.of(null, List.of("a", "b"))))
                .isEqualTo("users_a_b_key");
        assertThat(names.foreignKey(USERS, ForeignKey.of(null, List.of("org_id"), USERS, List.of("id"))))
                .isEqualTo("users_org_id_fkey");
        assertThat(names.index(USERS, Index.of(null, "a"))).isEqualTo("users_a_idx");
        Table table = Table.of(USERS, List.of(Column.of("age", SqlType.of("integer"))));
        assertThat(names.check(table, CheckConstraint.of(null, "age > 0"))).isEqualTo("users_age_check");
        assertThat(names.check(table, CheckConstraint.of(null, "1 = 1"))).isEqualTo("users_check");
    }

    @Test
    void cutsLongNamesAsTheServerDoes() {
        String table = "t".repeat(40);
        String column = "c".repeat(40);
        String name =
                dialect.defaultNames().unique(QualifiedName.of(table), UniqueConstraint.of(null, List.of(column)));
        assertThat(name)
                .isEqualTo("t".repeat(29) + "_" + "c".repeat(29) + "_key")
                .hasSize(63);
        assertThat(dialect.defaultNames().cut("é".repeat(40))).isEqualTo("é".repeat(31));
        assertThat(dialect.defaultNames().variant("x".repeat(63), 12)).isEqualTo("x".repeat(61) + "12");
    }

    /** Schema-diff 58: a default that does not fit the old type, nor the old one the new type. */
    @Test
    void changesATypeBetweenItsDefaults() {
        Column before = Column.of("c", SqlType.of("varchar", 10)).withDefault(new DefaultValue("'1'"));
        Column after = Column.of("c", SqlType.of("integer")).withDefault(new DefaultValue("8"));
        assertThat(dialect.statements(new Operation.AlterColumn(USERS, before, after)))
                .containsExactly(
                        "alter table users alter column c drop default",
                        "alter table users alter column c type integer using c::integer",
                        "alter table users alter column c set default 8");
    }

    /** Alembic B10, schema-diff 120: serial to identity; the next value is one that no row has. */
    @Test
    void turnsSerialIntoIdentity() {
        Column id = Column.of("id", SqlType.of("bigint")).withNullable(false);
        Column serial =
                id.withIdentity(new Identity(Identity.Generation.SERIAL, dev.retort.schema.SequenceOptions.DEFAULT));
        assertThat(dialect.statements(new Operation.AlterColumn(USERS, serial, id.withIdentity(Identity.BY_DEFAULT))))
                .containsExactly(
                        "alter table users alter column id drop default",
                        "do $retort$ begin execute 'drop sequence ' || pg_get_serial_sequence('users', 'id');"
                                + " end $retort$",
                        "alter table users alter column id add generated by default as identity",
                        "select setval(pg_get_serial_sequence('users', 'id'), max(id)::bigint) from users"
                                + " having max(id) >= 1");
    }

    @Test
    void aTypeGetsAnotherNameAndComesIntoAnotherSchema() {
        Dialect dialect = Dialects.byName("postgresql").orElseThrow();
        QualifiedName mood = QualifiedName.of("mood");
        assertThat(dialect.statements(new Operation.RenameEnumType(mood, "Humour")))
                .containsExactly("alter type mood rename to \"Humour\"");
        assertThat(dialect.statements(new Operation.RenameEnumType(mood, QualifiedName.of("shop", "humour"))))
                .containsExactly("alter type mood set schema shop", "alter type shop.mood rename to humour");
    }

    /** Nobody may use a new label before it is committed (55P04), in an array either. */
    @Test
    void aLabelThatADefaultOfAnArrayUsesReplacesTheType() {
        EnumType mood = new EnumType(QualifiedName.of("mood"), List.of("ok"));
        Operation.AlterEnumType change = new Operation.AlterEnumType(mood, mood.withValues(List.of("ok", "sad")));
        Column column = Column.of("moods", SqlType.parse("mood[]"));
        Dialect dialect = Dialects.byName("postgresql").orElseThrow();
        assertThat(List.of("'{sad}'::mood[]", "'{ok,sad}'", "'{\"sad\", ok}'"))
                .allMatch(value -> dialect.isReplaced(change, migration(change, column, value)));
        assertThat(List.of("'{ok}'::mood[]", "'{saddest}'"))
                .noneMatch(value -> dialect.isReplaced(change, migration(change, column, value)));
    }

    /** It fails until its author says how, and the error names the line that fails. */
    @Test
    void changesAColumnThatNoCastConvertsInAStatementOfItsOwn() {
        Operation.AlterColumn first = retype("a", "integer", "bigint");
        Operation.AlterColumn impossible = retype("b", "numeric", "interval");
        Operation.AlterColumn last = retype("c", "integer", "bigint");
        assertThat(dialect.parts(List.of(first, impossible, last)))
                .containsExactly(List.of(first), List.of(impossible), List.of(last));
    }

    /** A table is written anew once for several columns; one column changes its type once in a statement (0A000). */
    @Test
    void changesTheTypeOfAColumnOnceInAStatement() {
        Operation.AlterColumn first = retype("a", "integer", "bigint");
        Operation.AlterColumn other = retype("b", "integer", "bigint");
        Operation.AlterColumn again = retype("a", "bigint", "numeric");
        assertThat(dialect.parts(List.of(first, other, again))).containsExactly(List.of(first, other), List.of(again));
    }

    /** Hazard 49: what is cheap and stands between two rewrites of a table goes along; what stands behind the last does not. */
    @Test
    void writesATableAnewOnceForChangesWithOthersBetween() {
        Operation.AlterColumn first = retype("a", "integer", "bigint");
        Operation.AlterColumn cheap = retype("b", "varchar(10)", "varchar(20)");
        Operation.AlterColumn second = retype("c", "integer", "bigint");
        Operation.AlterColumn last = retype("d", "varchar(10)", "varchar(20)");
        List<Operation> migration = List.of(first, cheap, second, last);
        assertThat(dialect.parts(migration)).containsExactly(List.of(first, cheap, second), List.of(last));
        assertThat(dialect.statements(List.of(first, cheap, second), migration, List.of()))
                .containsExactly("""
                        alter table users alter column a type bigint,
                            alter column b type varchar(20),
                            alter column c type bigint""");
        Operation elsewhere = new Operation.DropTable(Table.of(QualifiedName.of("other"), List.of()));
        assertThat(dialect.parts(List.of(first, cheap, elsewhere, second)))
                .containsExactly(List.of(first), List.of(cheap), List.of(elsewhere), List.of(second));
    }

    private static Operation.AlterColumn retype(String name, String from, String to) {
        return new Operation.AlterColumn(
                USERS, Column.of(name, SqlType.parse(from)), Column.of(name, SqlType.parse(to)));
    }

    /** The server names it, so that nobody can look for what is left of it. */
    @Test
    void anIndexWithoutANameLeavesNothingToBeLookedFor() {
        Operation create = new Operation.CreateIndex(USERS, Index.of(null, "a"), true);
        assertThat(dialect.onlineForms().leftover(create)).isEmpty();
        assertThat(dialect.statements(create)).containsExactly("create index on users (a)");
    }

    @Test
    void theSchemaThatIsMeantAnywayIsTheConnections() {
        assertThat(dialect.usualSchema()).isEqualTo("public");
        Dialect within = dialect.within("app").withDomains(Set.of("age")).after(List.of());
        assertThat(within.usualSchema()).isEqualTo("app");
        assertThat(dialect.within(null).usualSchema()).isNull();
    }

    private static List<Operation> migration(Operation change, Column column, String value) {
        return List.of(
                change,
                new Operation.AlterColumn(QualifiedName.of("t"), column, column.withDefault(new DefaultValue(value))));
    }

    /** A file of MySQL or H2 is refused before it runs, as far as no type of somebody's own has that name. */
    @ParameterizedTest
    @ValueSource(strings = {"enum('A', 'B')", "set('A')", "integer unsigned", "point srid 4326"})
    void typesThatOthersHaveAreRefused(String type) {
        Column column = Column.of("c", SqlType.parse(type));
        QualifiedName table = QualifiedName.of("t");
        assertThatThrownBy(() -> dialect.statements(new Operation.AddColumn(table, column)))
                .isInstanceOf(InexpressibleOperationException.class)
                .hasMessageContaining(type);
        assertThatThrownBy(() -> dialect.statements(
                        new Operation.AlterColumn(table, Column.of("c", SqlType.of("integer")), column)))
                .isInstanceOf(InexpressibleOperationException.class);
    }
}
