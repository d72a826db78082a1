package dev.retort.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import dev.retort.schema.UniqueConstraint;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that a reader may trip over: each stands for a schema and for everything in it. */
class NamesReadTest {

    private static final List<String> NAMES = List.of(
            "UpperCase",
            "it's",
            "say \"so\"",
            "a.b",
            "a",
            " blanks around ",
            "\ttab and\nline",
            "select",
            "größe_表_🐘",
            "${user.home}",
            "what?",
            "back\\slash",
            "%like_",
            "{array,\"x\"}",
            "--comment /* */",
            "NULL",
            "123");

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static void create(TestDatabase database, String name) throws SQLException {
        String q = quoted(name);
        database.run("create schema " + q);
        database.run("set search_path = " + q);
        database.run("create table parent (id int primary key)");
        database.run("create table %s (%s serial constraint %s primary key)".formatted(q, q, quoted("k " + name)));
        database.run("create sequence %s".formatted(quoted("s " + name)));
        database.run("create type %s as enum ('x')".formatted(quoted("e " + name)));
        database.run("create index %s on %s (%s)".formatted(quoted("i " + name), q, q));
        database.run("alter table %1$s add constraint %2$s foreign key (%1$s) references parent, "
                        .formatted(q, quoted("f " + name))
                + "add constraint %2$s unique (%1$s), add constraint %3$s check (%1$s > 0)"
                        .formatted(q, quoted("u " + name), quoted("c " + name)));
        database.run("set search_path = public");
    }

    private static Table expected(String name) {
        List<String> column = List.of(name);
        return new Table(
                QualifiedName.of(name, name),
                List.of(new Column(
                        name,
                        SqlType.of("integer"),
                        false,
                        null,
                        new Identity(Identity.Generation.SERIAL, Identity.BY_DEFAULT.options()),
                        null,
                        null,
                        null)),
                new PrimaryKey("k " + name, column),
                List.of(UniqueConstraint.of("u " + name, column)),
                List.of(ForeignKey.of("f " + name, column, QualifiedName.of(name, "parent"), List.of("id"))),
                List.of(CheckConstraint.of("c " + name, condition(name))),
                List.of(),
                List.of(Index.of("i " + name, name)),
                null,
                TableOptions.NONE);
    }

    private static String condition(String name) {
        boolean plain = name.matches("[a-z_][a-z0-9_]*") && !name.equals("select");
        return (plain ? name : quoted(name)) + " > 0";
    }

    @Test
    void namesArriveLetterForLetter() throws SQLException {
        try (TestDatabase database = new TestDatabase()) {
            for (String name : NAMES) {
                create(database, name);
            }
            Schema schema = database.read(ReadScope.DEFAULT_SCHEMA.withSchemas(NAMES.toArray(String[]::new)));

            assertThat(schema.namespaces()).containsExactlyInAnyOrderElementsOf(NAMES);
            assertThat(schema.tables()).hasSize(2 * NAMES.size());
            for (String name : NAMES) {
                assertThat(schema.table(QualifiedName.of(name, name))).contains(expected(name));
                assertThat(schema.sequences())
                        .contains(
                                new Sequence(QualifiedName.of(name, "s " + name), null, Identity.BY_DEFAULT.options()));
                assertThat(schema.enumTypes())
                        .contains(new EnumType(QualifiedName.of(name, "e " + name), List.of("x")));
            }
        }
    }
}
