package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change in two, so that the version of the application that runs and the one that is to come work side by side. Hazards 1, 2, 21, 22, 25, 26, 27. */
class SplitTest {

    private static final String NOTE = """
            import jakarta.persistence.*;
            @Entity @Table(name = "%s"%s)
            public class Note {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                %s
            }
            """;

    private static final String BEFORE = "@Column(name = \"mail\", nullable = false, length = 80) String mail;";

    private static final String AFTER = "@Column(name = \"email\", nullable = false, length = 80) String email;";

    private static final String CHECKED =
            "@org.hibernate.annotations.Check(constraints = \"%1$s > 0\") @Column(name = \"%1$s\") Integer nr;";

    private static final String REFERRING = "@ManyToOne @JoinColumn(name = \"%s\") Note other;";

    private static final String INDEXED = ", indexes = @Index(name = \"note_ix\", columnList = \"%s\")";

    private static final String INDEXES =
            "select indexdef from pg_indexes where tablename = 'note' and indexname like 'note_ix%' order by 1";

    @TempDir
    Path folder;

    private static Project upgraded(Project project, String fields) {
        project.entity("Note", NOTE.formatted("note", "", fields));
        project.done("autogenerate", "-m", "create note", "--no-proof");
        project.done("upgrade");
        return project;
    }

    @Test
    void bothVersionsReadAndWriteARenamedColumn() {
        TestDatabase database = TestDatabase.create();
        Project project = upgraded(Project.in(folder, database), BEFORE);
        database.run("insert into note (mail) values ('first')");
        List<String> before = database.contentOfOthers();
        project.entity("Note", NOTE.formatted("note", "", AFTER));

        assertThat(project.done(
                        "autogenerate", "-m", "email", "--split", "--rename", "note.mail=email", "--revision-id", "r"))
                .contains(
                        "_r_1_email_expand_1_of_2.java",
                        "_r_email_contract_2_of_2.java",
                        "all 4 parts up, down and up",
                        "run 'retort upgrade r_2', deploy, then run")
                .doesNotContain("DATA LOSS");
        project.done("upgrade", "r_2");
        database.run("insert into note (mail) values ('by the old')");
        database.run("insert into note (email) values ('by the new')");
        database.run("update note set mail = 'first, changed by the old' where mail = 'first'");
        database.run("update note set email = 'changed by the new' where email = 'by the old'");
        List<String> all = List.of("by the new", "changed by the new", "first, changed by the old");
        assertThat(database.query("select mail from note order by 1")).isEqualTo(all);
        assertThat(database.query("select email from note order by 1")).isEqualTo(all);

        project.done("upgrade");
        project.done("check");
        assertThat(database.query("select email from note order by 1")).isEqualTo(all);
        project.done("downgrade", "-4");
        assertThat(database.query("select mail from note order by 1")).isEqualTo(all);
        database.run("delete from note where mail like '%new'; update note set mail = 'first'");
        assertThat(database.contentOfOthers()).hasSameSizeAs(before);
        assertThat(database.query("select proname from pg_proc where proname like 'note%'"))
                .isEmpty();
    }

    /** The condition asks for other values than the old column's type does, and the second half meets none that differ. */
    @Test
    void eachPartOfARenamedColumnWithAConditionIsProven() {
        Project project = upgraded(Project.in(folder, TestDatabase.create()), CHECKED.formatted("nr"));
        project.entity("Note", NOTE.formatted("note", "", CHECKED.formatted("number")));
        project.done("autogenerate", "-m", "number", "--split", "--rename", "note.nr=number");
        assertThat(project.done("prove", "all")).doesNotContain("Not checked", "Not proven");
    }

    @Test
    void theOldNameOfATableIsAViewMeanwhile() {
        TestDatabase database = TestDatabase.create();
        Project project = upgraded(Project.in(folder, database), BEFORE);
        String reader = database.createRole();
        database.run("grant select, insert on note to " + reader);
        project.entity("Note", NOTE.formatted("letter", "", BEFORE));

        assertThat(project.done("autogenerate", "-m", "letter", "--split", "--rename", "note=letter"))
                .contains("+ view  note")
                .doesNotContain("BREAKS");
        project.done("upgrade", "+1");
        database.run("set role " + reader + "; insert into note (mail) values ('x')");
        assertThat(database.query("select mail from letter")).containsExactly("x");
        project.done("upgrade");
        project.done("check");
    }

    /** The version that runs writes no column that it does not know, and the new one none that it does not. */
    @Test
    void nothingIsDemandedThatOneOfThemDoesNotKnow() {
        TestDatabase database = TestDatabase.create();
        Project project = upgraded(
                Project.in(folder, database),
                BEFORE + " @Column(name = \"goes\", nullable = false) String goes;"
                        + " @Column(name = \"stays\", length = 20) String stays;");
        project.entity(
                "Note",
                NOTE.formatted(
                        "note",
                        ", uniqueConstraints = @UniqueConstraint(name = \"uk_mail\", columnNames = \"mail\")",
                        BEFORE + " @Column(name = \"comes\", nullable = false) String comes;"
                                + " @Column(name = \"stays\", nullable = false, length = 30) String stays;"));

        project.done("autogenerate", "-m", "demands", "--split", "--revision-id", "d");
        project.done("upgrade", "d_1");
        database.run("insert into note (mail, goes) values ('x', 'old')");
        database.run("insert into note (mail, comes, stays) values ('x', 'new', 'longer than twenty characters')");
        assertThat(project.run("upgrade").err()).contains("stays");
        database.run("delete from note where comes is null");
        project.done("upgrade", "--resume");
        project.done("check");
    }

    @Test
    void whatBreaksNobodyIsOneFile() {
        Project project = upgraded(Project.in(folder, TestDatabase.create()), BEFORE);
        project.entity("Note", NOTE.formatted("note", "", BEFORE + " String more;"));
        project.done("autogenerate", "-m", "more", "--split");
        assertThat(project.migrations()).hasSize(2).noneMatch(file -> file.contains("expand"));
    }

    @Test
    void mariaDbKeepsTheColumnsEqualToo() {
        MariaDb database = MariaDb.create();
        Project project = upgraded(Project.at(folder, database.url("mariadb")), BEFORE);
        database.run("insert into note (mail) values ('first')");
        project.entity("Note", NOTE.formatted("note", "", AFTER));

        assertThat(project.done(
                        "autogenerate", "-m", "email", "--split", "--rename", "note.mail=email", "--revision-id", "r"))
                .contains("all 2 parts up, down and up again");
        project.done("upgrade", "r_1");
        database.run("insert into note (mail) values ('by the old')");
        database.run("insert into note (email) values ('by the new')");
        database.run("update note set mail = 'first, changed' where mail = 'first'");
        database.run("update note set email = 'changed by the new' where email = 'by the old'");
        List<String> all = List.of("by the new", "changed by the new", "first, changed");
        assertThat(database.query("select mail from note order by 1")).isEqualTo(all);
        assertThat(database.query("select email from note order by 1")).isEqualTo(all);
        project.done("upgrade");
        project.done("check");
        project.done("downgrade", "-2");
        assertThat(database.query("select mail from note order by 1")).isEqualTo(all);
    }

    /** The version that still runs asks by the old column. */
    @Test
    void theIndexOfARenamedColumnStaysWithItUnderAnotherName() {
        TestDatabase database = TestDatabase.create();
        Project project = Project.in(folder, database);
        project.entity("Note", NOTE.formatted("note", INDEXED.formatted("mail"), BEFORE));
        project.done("autogenerate", "-m", "create note", "--no-proof");
        project.done("upgrade");
        List<String> before = database.contentOfOthers();
        project.entity("Note", NOTE.formatted("note", INDEXED.formatted("email"), AFTER));

        project.done("autogenerate", "-m", "email", "--split", "--rename", "note.mail=email", "--revision-id", "r");
        project.done("upgrade", "r_2");
        assertThat(database.query(INDEXES)).hasSize(2).anyMatch(text -> text.contains("(mail)"));
        project.done("upgrade");
        assertThat(database.query(INDEXES)).singleElement().asString().contains("note_ix", "(email)");
        project.done("check");
        project.done("downgrade", "-4");
        assertThat(database.contentOfOthers()).hasSameElementsAs(before);
    }

    /** The key that stays gets the table's new name in its own, so that the one beside it needs another. */
    @Test
    void mariaDbFindsANameForTheKeyOfARenamedColumnInARenamedTable() {
        MariaDb database = MariaDb.create();
        Project project = upgraded(Project.at(folder, database.url("mariadb")), REFERRING.formatted("first_id"));
        project.entity("Note", NOTE.formatted("letter", "", REFERRING.formatted("other_id")));

        project.done(
                "autogenerate",
                "-m",
                "letter",
                "--split",
                "--rename",
                "note=letter",
                "--rename",
                "letter.first_id=other_id");
        project.done("upgrade", "+1");
        database.run("insert into note (id) values (1)");
        database.run("insert into letter (id, other_id) values (2, 1)");
        assertThat(database.query("select first_id from note where id = 2")).containsExactly("1");
        project.done("upgrade");
        project.done("check");
        project.done("downgrade", "-2");
        assertThat(database.query("select first_id from note where id = 2")).containsExactly("1");
    }

    /** H2 has triggers in Java only. */
    @Test
    void aColumnThatCannotBeKeptEqualIsRenamed() {
        Project project = upgraded(Project.at(folder, "jdbc:h2:" + folder.resolve("database")), BEFORE);
        project.entity("Note", NOTE.formatted("note", "", AFTER));
        assertThat(project.done("autogenerate", "-m", "email", "--split", "--rename", "NOTE.MAIL=EMAIL"))
                .containsIgnoringCase("renamed to email, BREAKS OLD CODE");
        project.done("upgrade");
        project.done("check");
    }

    /** A foreign key on a copied column would find none of its rows until all are copied. */
    @Test
    void aColumnThatAForeignKeyLeadsToIsRenamedInOneStep() {
        TestDatabase database = TestDatabase.create();
        String code = "@Column(name = \"%s\", nullable = false, unique = true, length = 8) String code;"
                + " @ManyToOne @JoinColumn(name = \"parent_code\", referencedColumnName = \"%s\") Note parent;";
        Project project = upgraded(Project.in(folder, database), code.formatted("code", "code"));
        database.run("insert into note (code) values ('a'); insert into note (code, parent_code) values ('b', 'a')");
        project.entity("Note", NOTE.formatted("note", "", code.formatted("kode", "kode")));

        project.done("autogenerate", "-m", "kode", "--split", "--rename", "note.code=kode");
        project.done("upgrade");
        project.done("check");
        assertThat(database.query("select kode from note order by 1")).containsExactly("a", "b");
    }
}
