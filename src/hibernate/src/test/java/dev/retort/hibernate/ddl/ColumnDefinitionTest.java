package dev.retort.hibernate.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.model.DatabaseServer;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Identity;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a {@code columnDefinition} says, clause by clause. */
class ColumnDefinitionTest {

    private static final Names POSTGRES = new Names(new DatabaseServer("PostgreSQL", 18, 0), "public");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    varchar(20)                                        | varchar(20)                 | true  |
                    VARCHAR(20) NOT NULL                               | varchar(20)                 | false |
                    varchar(20) default 'x' not null                   | varchar(20)                 | false | 'x'
                    varchar(20) not null default 'not null'            | varchar(20)                 | false | 'not null'
                    text default 'it''s, or (is) it'                   | text                        | true  | 'it''s, or (is) it'
                    text default E'a\\'b' not null                     | text                        | false | E'a\\'b'
                    text default $$ it's $$                            | text                        | true  | $$ it's $$
                    numeric(10, 2) default 0.00                        | numeric(10,2)               | true  | 0.00
                    integer default -1 not null                        | integer                     | false | -1
                    integer null                                       | integer                     | true  |
                    integer default null                               | integer                     | true  |
                    boolean default (x is not null)                    | boolean                     | true  | (x is not null)
                    boolean default x is not null                      | boolean                     | true  | x is not null
                    jsonb default '{}'::jsonb not null                 | jsonb                       | false | '{}'::jsonb
                    timestamp with time zone default now()             | timestamp with time zone    | true  | now()
                    timestamp(3) without time zone not null            | timestamp(3) without time zone | false |
                    date default cast('2020-01-01' as date)            | date                        | true  | cast('2020-01-01' as date)
                    interval default interval '1 day' not null         | interval                    | false | interval '1 day'
                    varchar(5)[] default array['a', 'b'] not null      | varchar(5)[]                | false | array['a', 'b']
                    int[] default '{1,2}'                              | int[]                       | true  | '{1,2}'
                    bigint default nextval('s') not null               | bigint                      | false | nextval('s')
                    text default current_user /* who */ not null       | text                        | false | current_user
                    "My Type" default 'a'                              | "My Type"                   | true  | 'a'
                    app.mood default 'ok'::app.mood                    | app.mood                    | true  | 'ok'::app.mood
                    varchar(9) character set utf8mb4 not null          | varchar(9) character set utf8mb4 | false |
                    double precision                                   | double precision            | true  |
                    geometry(Point, 4326) not null                     | geometry(Point,4326)        | false |
                    text compression lz4 not null                      | text compression lz4        | false |
                    """)
    void typeDefaultAndNull(String definition, String type, boolean nullable, String defaultValue) {
        Column column = parse(definition).column();
        assertThat(column.type().toString()).isEqualTo(type);
        assertThat(column.nullable()).isEqualTo(nullable);
        assertThat(column.defaultValue()).isEqualTo(defaultValue == null ? null : new DefaultValue(defaultValue));
    }

    @Test
    void collationsChecksAndComments() {
        ColumnDefinition definition =
                parse("text collate \"de-x-icu\" default 'a' constraint positive check ((c > '')) "
                        + "check (c <> 'default') not null comment 'it''s'");
        assertThat(definition.column())
                .isEqualTo(Column.of("c", SqlType.of("text"))
                        .withNullable(false)
                        .withCollation("de-x-icu")
                        .withDefault(new DefaultValue("'a'"))
                        .withComment("it's"));
        assertThat(definition.checks())
                .containsExactly(CheckConstraint.of("positive", "c > ''"), CheckConstraint.of(null, "c <> 'default'"));
    }

    @Test
    void keysAndReferences() {
        ColumnDefinition definition =
                parse("integer unique references app.\"Other\" (id) on delete set null on update cascade not null");
        assertThat(definition.unique()).isTrue();
        assertThat(definition.column().nullable()).isFalse();
        assertThat(definition.foreignKeys())
                .containsExactly(ForeignKey.of(null, List.of("c"), QualifiedName.of("app", "Other"), List.of("id"))
                        .withActions(ReferentialAction.SET_NULL, ReferentialAction.CASCADE));
        assertThat(parse("integer primary key").primaryKey()).isTrue();
        assertThat(parse("integer references other").foreignKeys())
                .containsExactly(ForeignKey.of(null, List.of("c"), QualifiedName.of("other"), List.of()));
    }

    @Test
    void identity() {
        assertThat(parse("bigint generated by default as identity").column()).isEqualTo(identity(Identity.BY_DEFAULT));
        assertThat(parse("bigint generated always as identity (start with 10 increment by 5 cache 3)")
                        .column())
                .isEqualTo(identity(
                        new Identity(Identity.Generation.ALWAYS, new SequenceOptions(10L, 5, null, null, 3, false))));
        assertThat(parse("bigserial").column())
                .isEqualTo(identity(new Identity(Identity.Generation.SERIAL, SequenceOptions.DEFAULT)));
        Names mysql = new Names(new DatabaseServer("MySQL", 8, 4), null);
        assertThat(ColumnDefinition.parse("c", "bigint not null auto_increment", mysql)
                        .column())
                .isEqualTo(identity(Identity.BY_DEFAULT));
    }

    @Test
    void generatedColumns() {
        assertThat(generated("integer generated always as ((a + b)) stored"))
                .isEqualTo(new GeneratedExpression("a + b", true));
        assertThat(generated("integer generated always as (coalesce(a, (b))) virtual not null"))
                .isEqualTo(new GeneratedExpression("coalesce(a, (b))", false));
        assertThat(generated("integer generated always as ((a) + (b))"))
                .isEqualTo(new GeneratedExpression("(a) + (b)", false));
    }

    private static GeneratedExpression generated(String definition) {
        return parse(definition).column().generated();
    }

    private static Column identity(Identity identity) {
        return Column.of("c", SqlType.of("bigint")).withNullable(false).withIdentity(identity);
    }

    private static ColumnDefinition parse(String definition) {
        return ColumnDefinition.parse("c", definition, POSTGRES);
    }
}
