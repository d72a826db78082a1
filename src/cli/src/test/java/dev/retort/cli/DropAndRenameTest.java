package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Shell.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        Project project = unproven().entity("Note", NOTE.formatted(name));
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
    /** Trials of renames are the scenarios' business. */
    private Project unproven() {
        return Project.in(folder, database).variable("RETORT_PROOF", "false");
    }

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
        Project project = unproven().entity("Note", NOTE.formatted("fullname; String name"));
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
        Project project = unproven().entity("Note", ODD.formatted("`Old.Name x`"));
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
        Project project = unproven().entity("Note", STATE.formatted("PUBLISHED"));
        project.done("autogenerate", "-m", "create note");
        project.done("upgrade");
        database.run("insert into note (id, state) values (1, 'PUBLISHED')");
        project.entity("Note", STATE.formatted("PUBLIC"));

        Result check = project.run("check", "--quiet");
        assertThat(check.out())
                .contains("~ enum state  DRAFT, PUBLISHED to DRAFT, PUBLIC, LOCK, MAY FAIL, RENAMED?")
                .doesNotContain("DATA LOSS");
        project.done("autogenerate", "-m", "next", "--rename", "state.PUBLISHED=state.PUBLIC");
        assertThat(newest(project)).contains("op.renameEnumValue(\"state\", \"PUBLISHED\", \"PUBLIC\");");
        project.done("upgrade");
        assertThat(database.query("select state from note")).containsExactly("PUBLIC");
        project.done("check");
        project.done("downgrade", "-1");
        assertThat(database.query("select state from note")).containsExactly("PUBLISHED");
    }

    /** What the rows are of gets the name of the Java type, with another label where that is said, and no row is written anew. */
    @Test
    void anEnumerationTypeIsRenamed() {
        Project project = unproven().entity("Note", STATE.formatted("PUBLISHED"));
        project.done("autogenerate", "-m", "create note");
        project.done("upgrade");
        database.run("insert into note (id, state) values (1, 'PUBLISHED')");
        project.entity("Note", STATE.formatted("PUBLISHED").replace("State", "Status"));

        project.done("autogenerate", "-m", "next");
        assertThat(newest(project))
                .contains("op.renameEnumType(\"state\", \"status\");")
                .doesNotContain("alterColumn");
        project.done("upgrade");
        assertThat(database.query("select pg_typeof(state) from note")).containsExactly("status");
        project.done("check");

        project.entity("Note", STATE.formatted("PUBLIC").replace("State", "Stage"));
        assertThat(project.run("check", "--quiet").out()).contains("- enum   status      RENAMED?");
        Result last = project.run(
                "autogenerate", "-m", "last", "--rename", "status=stage", "--rename", "status.PUBLISHED=status.PUBLIC");
        assertThat(last.out())
                .containsPattern("~ enum +status +renamed to stage")
                .containsPattern("~ enum value +stage.PUBLISHED +renamed to PUBLIC")
                .doesNotContain("column");
        project.done("upgrade");
        assertThat(database.query("select state from note")).containsExactly("PUBLIC");
        project.done("check");
        project.done("downgrade", "-2");
        assertThat(database.query("select state || ' ' || pg_typeof(state) from note"))
                .containsExactly("PUBLISHED state");
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
        Project project = unproven();
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

    /** Half of the tables are enough to be believed; fewer are not. */
    @Test
    void halfOfTheEntitiesMayDropTheOtherHalf() {
        Project project = unproven();
        for (String name : new String[] {"One", "Two", "Three", "Four"}) {
            project.entity(
                    name, "@jakarta.persistence.Entity public class " + name + " { @jakarta.persistence.Id Long id; }");
        }
        project.done("autogenerate", "-m", "create tables");
        project.done("upgrade");

        assertThat(project.run("autogenerate", "-m", "next", "--entities", "One", "--quiet")
                        .exitCode())
                .isEqualTo(4);
        project.done("autogenerate", "-m", "next", "--entities", "One,Two");
        assertThat(newest(project))
                .contains("op.dropTable(table(\"three\")", "op.dropTable(table(\"four\")")
                .doesNotContain("\"one\"", "\"two\"");
    }

    /** What is kept is not dropped; what is excluded was not missing; a column that goes counts as a table does. */
    @Test
    void theGuardAgainstDropsKnowsPoliciesAndFilters() {
        Project project = unproven();
        for (String name : new String[] {"One", "Two", "Three"}) {
            project.entity(
                    name, "@jakarta.persistence.Entity public class " + name + " { @jakarta.persistence.Id Long id; }");
        }
        project.done("autogenerate", "-m", "create tables");
        project.done("upgrade");
        database.run("alter table one add fax text");

        assertThat(project.line("autogenerate -m next --entities One --only-in-database table=keep --quiet"))
                .isEqualTo(
                        new Result(
                                4,
                                "",
                                "error: the entities ask for only 1 of the 3 tables that earlier migrations made, and 1 tables or"
                                        + " columns would be dropped; check --classpath and --entities, or add --allow-drops\n"));
        project.done("autogenerate", "-m", "none", "--entities", "One", "--only-in-database", "table=keep,column=keep");
        assertThat(project.migrations()).hasSize(1);
        project.done("autogenerate", "-m", "next", "--exclude", "t*");
        assertThat(newest(project)).contains("op.dropColumn(\"one\", \"fax\"").doesNotContain("dropTable");
    }

    /** A name that is given is a rename, also of what would be kept. */
    @Test
    void aRenameComesBeforeThePolicy() {
        Project project = withColumn("fullname").entity("Note", NOTE.formatted("name"));

        project.done(
                "autogenerate",
                "-m",
                "next",
                "--rename",
                "note.fullname=note.name",
                "--only-in-database",
                "column=keep");
        assertThat(newest(project)).contains("op.renameColumn(\"note\", \"fullname\", \"name\");");
    }

    /** Notes are no differences, and stand where a program finds them. */
    @Test
    void whatIsReportedIsANote() {
        Project project = withColumn("text");
        database.run("alter table note add fax text; create table other (id int)");
        String note = "kept: column note.fax exists in the database only";
        String options = " --only-in-database column=report,table=drop --exclude other";

        assertThat(project.line("check" + options + " --quiet"))
                .isEqualTo(new Result(0, note + "\nModels and schema are in sync.\n", ""));
        assertThat(project.json("check" + options).path("notes").get(0).asText())
                .isEqualTo(note);
        assertThat(project.json("autogenerate -m next" + options)
                        .path("notes")
                        .get(0)
                        .asText())
                .isEqualTo(note);
        assertThat(project.line("autogenerate -m next --sql --only-in-database column=report,table=drop")
                        .err())
                .contains(note);
        assertThat(project.migrations()).hasSize(1);
    }

    /** An environment adds to what the file says for all. */
    @Test
    void policiesAndFiltersOfTheFile() {
        Project project = withColumn("text");
        database.run(
                "alter table note add fax text; create table other (id int); create index tmp_text on note (text)");
        project.write(
                "retort.yaml",
                project.read("retort.yaml").replace("database: { ", "database: { exclude: ['index:*.tmp_*'], ")
                        + "only-in-database: { table: keep }\nenvironments: { ci: { only-in-database: { column: keep } } }\n");

        assertThat(project.line("check --quiet").out())
                .startsWith("- column note.fax  DATA LOSS, BREAKS OLD CODE\n")
                .contains("\n1 difference ");
        assertThat(project.line("check --quiet --env ci").exitCode()).isZero();
        assertThat(project.line("check --quiet --env ci --only-in-database table=drop")
                        .out())
                .startsWith("- table other  DATA LOSS, BREAKS OLD CODE\n")
                .contains("\n1 difference ");
    }

    /** Schema-diff 21: an entity in a schema that others use too brings its own table into the comparison, not theirs. */
    @Test
    void whatOthersHaveInASchemaIsTheirs() {
        database.run("create schema billing; create table billing.others (id int)");
        Project project = unproven()
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

    /** A column of a renamed table may be named as it is now, in any order, and under the new name of its table. */
    @ParameterizedTest
    @CsvSource({"note.fullname=note.name", "note.fullname=name", "note.fullname=memo.name", "memo.fullname=name"})
    void aTableAndItsColumnAreRenamedInOneRun(String column) {
        Project project = withColumn("fullname")
                .entity("Note", "@jakarta.persistence.Table(name = \"memo\") " + NOTE.formatted("name"));

        project.done("autogenerate", "-m", "next", "--rename", column, "--rename", "note=memo");
        assertThat(newest(project))
                .contains("op.renameTable(\"note\", \"memo\");")
                .contains("op.renameColumn(\"memo\", \"fullname\", \"name\");")
                .doesNotContain("DATA LOSS");
    }

    /** Both names are given whole where the table comes into another schema. */
    @Test
    void aTableGetsAnotherNameInAnotherSchema() {
        Project project = withColumn("fullname")
                .entity(
                        "Note",
                        "@jakarta.persistence.Table(name = \"memo\", schema = \"desk\") " + NOTE.formatted("name"));

        project.done(
                "autogenerate", "-m", "next", "--rename", "note=desk.memo", "--rename", "note.fullname=desk.memo.name");
        assertThat(newest(project))
                .contains("op.moveTable(\"note\", \"desk.memo\");")
                .contains("op.renameColumn(\"desk.memo\", \"fullname\", \"name\");")
                .doesNotContain("DATA LOSS");
        project.done("upgrade");
        assertThat(database.query("select name from desk.memo")).containsExactly("kept");
        project.done("check");
        project.done("downgrade", "-1");
        assertThat(database.query("select fullname from note")).containsExactly("kept");
    }

    /** It is asked for under its new name. */
    @Test
    void theGuardAgainstDropsKnowsRenamedTables() {
        Project project = withColumn("fullname")
                .entity("Note", "@jakarta.persistence.Table(name = \"memo\") " + NOTE.formatted("name"));

        project.done("autogenerate", "-m", "next", "--rename", "note=memo");
        assertThat(newest(project)).contains("op.renameTable(\"note\", \"memo\");", "op.dropColumn(\"memo\"");
    }

    @Test
    void aColumnsRenameIntoAnotherTableSaysWhatIsMissing() {
        Project project = withColumn("fullname")
                .entity("Note", "@jakarta.persistence.Table(name = \"memo\") " + NOTE.formatted("name"));

        assertThat(project.run("autogenerate", "-m", "next", "--rename", "note.fullname=memo.name", "--quiet")
                        .err())
                .contains("if the table got another name, add --rename note=memo before");
    }
}
