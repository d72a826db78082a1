package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Shell.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is dropped, and what is a rename. */
class DropAndRenameTest {

    private static final String NOTE =
            "@jakarta.persistence.Entity public class Note { @jakarta.persistence.Id Long id; String %s; }";

    private static final String ODD = "@jakarta.persistence.Entity public class Note { @jakarta.persistence.Id Long id;"
            + " @jakarta.persistence.Column(name = \"%s\") String text; }";

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.create();

    private Project withColumn(String name) {
        Project project = Project.in(folder, database).entity("Note", NOTE.formatted(name));
        project.done("autogenerate", "-m", "create note");
        project.done("upgrade");
        database.run("insert into note (id, " + name + ") values (1, 'kept')");
        return project;
    }

    private String newest(Project project) {
        return project.read("migrations/"
                + project.migrations().stream()
                        .filter(file -> file.contains("_next"))
                        .findFirst()
                        .orElseThrow());
    }

    /** Schema-diff 244, jvm-peers 36, alembic G2: the value is still there, and the way back is a rename too. */
    @Test
    void aNamedRenameKeepsTheValues() {
        Project project = withColumn("fullname").entity("Note", NOTE.formatted("name"));

        project.done("autogenerate", "-m", "next", "--rename", "note.fullname=note.name");
        assertThat(newest(project))
                .contains("op.renameColumn(\"note\", \"fullname\", \"name\");")
                .contains("op.renameColumn(\"note\", \"name\", \"fullname\");")
                .doesNotContain("DATA LOSS");
        project.done("upgrade");
        assertThat(database.query("select name from note")).containsExactly("kept");
        project.done("check");
        project.done("downgrade", "-1");
        assertThat(database.query("select fullname from note")).containsExactly("kept");
    }

    @Test
    void withoutAnAnswerTheFileSaysWhatItLooksLike() {
        Project project = withColumn("fullname").entity("Note", NOTE.formatted("name"));

        project.done("autogenerate", "-m", "next");
        assertThat(newest(project))
                .contains("DATA LOSS")
                .contains("--rename note.fullname=note.name")
                .contains("op.dropColumn(\"note\", \"fullname\", varchar(255));");
    }

    /** Schema-diff 246: also where the new name is another column's already. */
    @Test
    void aRenameToANameThatIsTakenIsRefused() {
        Project project = Project.in(folder, database).entity("Note", NOTE.formatted("fullname; String name"));
        project.done("autogenerate", "-m", "create note");
        project.done("upgrade");
        project.entity("Note", NOTE.formatted("name"));

        Result result = project.run("autogenerate", "-m", "next", "--rename", "note.fullname=name", "--quiet");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("there is no 'note.fullname' that goes and 'name' that comes");
        assertThat(project.migrations()).hasSize(1);
    }

    /** Schema-diff 247: names with dots, blanks and dollars are written as they are. */
    @Test
    void namesThatNeedQuotesAreRenamed() {
        Project project = Project.in(folder, database).entity("Note", ODD.formatted("`Old.Name x`"));
        project.done("autogenerate", "-m", "create note");
        project.done("upgrade");
        project.entity("Note", ODD.formatted("`New Name.$`"));

        project.done("autogenerate", "-m", "next", "--rename", "note.Old.Name x=New Name.$");
        assertThat(newest(project)).doesNotContain("DATA LOSS");
        project.done("upgrade");
        project.done("check");
    }

    private static final String STATE =
            "@jakarta.persistence.Entity public class Note { @jakarta.persistence.Id Long id;"
                    + " @jakarta.persistence.Enumerated(jakarta.persistence.EnumType.STRING) @org.hibernate.annotations.JdbcTypeCode("
                    + "org.hibernate.type.SqlTypes.NAMED_ENUM) State state; public enum State { DRAFT, %s } }";

    /** Schema-diff 249 for labels: rows follow, a label that goes and has rows is refused with a hint. */
    @Test
    void aLabelIsRenamed() {
        Project project = Project.in(folder, database).entity("Note", STATE.formatted("PUBLISHED"));
        project.done("autogenerate", "-m", "create note");
        project.done("upgrade");
        database.run("insert into note (id, state) values (1, 'PUBLISHED')");
        project.entity("Note", STATE.formatted("PUBLIC"));

        Result check = project.run("check", "--quiet");
        assertThat(check.out())
                .contains("~ enum state  DRAFT, PUBLISHED to DRAFT, PUBLIC, MAY FAIL, RENAMED?")
                .doesNotContain("DATA LOSS");
        project.done("autogenerate", "-m", "next", "--rename", "state.PUBLISHED=state.PUBLIC");
        assertThat(newest(project)).contains("op.renameEnumValue(\"state\", \"PUBLISHED\", \"PUBLIC\");");
        project.done("upgrade");
        assertThat(database.query("select state from note")).containsExactly("PUBLIC");
        project.done("check");
        project.done("downgrade", "-1");
        assertThat(database.query("select state from note")).containsExactly("PUBLISHED");
    }

    @Test
    void aRenameOfNothingIsRefused() {
        Project project = withColumn("fullname").entity("Note", NOTE.formatted("name"));

        Result result = project.run("autogenerate", "-m", "next", "--rename", "note.nickname=name", "--quiet");
        assertThat(result)
                .isEqualTo(new Result(
                        2,
                        "",
                        "error: --rename note.nickname=name: there is no 'note.nickname' that goes and 'name' that comes;"
                                + " check the names in 'retort check'\n"));
        assertThat(project.migrations()).hasSize(1);
    }

    /** Jvm-peers 21, schema-diff 240: a tool that cannot see the entity classes writes a change log that drops every table. */
    @Test
    void fewEntitiesAreNoReasonToDropTables() {
        Project project = Project.in(folder, database);
        for (String name : new String[] {"One", "Two", "Three"}) {
            project.entity(
                    name, "@jakarta.persistence.Entity public class " + name + " { @jakarta.persistence.Id Long id; }");
        }
        project.done("autogenerate", "-m", "create tables");
        project.done("upgrade");

        Result refused = project.run("autogenerate", "-m", "next", "--entities", "One", "--quiet");
        assertThat(refused)
                .isEqualTo(
                        new Result(
                                4,
                                "",
                                "error: the entities ask for only 1 of the 3 tables that earlier migrations made, and 2 tables or"
                                        + " columns would be dropped; check --classpath and --entities, or add --allow-drops\n"));
        assertThat(project.migrations()).hasSize(1);
        project.done("autogenerate", "-m", "next", "--entities", "One", "--allow-drops");
        assertThat(newest(project)).contains("op.dropTable(table(\"three\")");
    }

    /** Schema-diff 21: an entity in a schema that others use too brings its own table into the comparison, not theirs. */
    @Test
    void whatOthersHaveInASchemaIsTheirs() {
        database.run("create schema billing; create table billing.others (id int)");
        Project project = Project.in(folder, database)
                .entity("Note", NOTE.formatted("text"))
                .entity(
                        "Invoice",
                        "@jakarta.persistence.Entity @jakarta.persistence.Table(schema = \"billing\")"
                                + " public class Invoice { @jakarta.persistence.Id Long id; }");
        project.done("autogenerate", "-m", "create tables");
        project.done("upgrade");
        assertThat(project.run("check", "--quiet").exitCode()).isZero();

        Result check = project.run("check", "--quiet", "--entities", "Note");
        assertThat(check.exitCode()).isEqualTo(3);
        assertThat(check.out()).contains("- table billing.invoice").doesNotContain("others");
    }

    /** Hazards 2 and 62: a file that would fail is not written, and check says what is in the way. */
    @Test
    void whatAViewReadsIsNotDroppedUnderIt() {
        Project project = withColumn("fullname").entity("Note", NOTE.formatted("born"));
        database.run("create view names as select fullname from note; create view more as select * from names");

        assertThat(project.run("check", "--quiet").out())
                .contains("view names reads note.fullname, which goes: it cannot come back as it is");
        Result refused = project.run("autogenerate", "-m", "next", "--quiet");
        assertThat(refused.exitCode()).isEqualTo(4);
        assertThat(refused.err()).contains("view names reads note.fullname", "view more reads names", "op.dropView");
        assertThat(project.migrations()).hasSize(1);

        database.run("drop view more; drop view names; create view others as select id from note");
        project.done("autogenerate", "-m", "next");
        project.done("upgrade");
        project.done("check");
    }
}
