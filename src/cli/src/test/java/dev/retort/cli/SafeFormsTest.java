package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.retort.cli.Shell.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would make others wait is written so that they do not. Hazards 50, 75, 83, 96. */
class SafeFormsTest {

    private static final String NOTE = "@jakarta.persistence.Entity @jakarta.persistence.Table(name = \"note\"%s)"
            + " public class Note { @jakarta.persistence.Id Long id; String title; %s }";
    private static final String INDEXED =
            ", indexes = @jakarta.persistence.Index(name = \"note_title\", columnList = \"title\")";

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.create();

    private Project project() {
        Project project = Project.in(folder, database).entity("Note", NOTE.formatted("", ""));
        project.done("autogenerate", "-m", "create note", "--no-proof");
        project.done("upgrade");
        return project.entity("Note", NOTE.formatted(INDEXED, "@jakarta.persistence.ManyToOne Note parent;"));
    }

    private static String part(Project project, String name) {
        String file = project.migrations().stream()
                .filter(migration -> migration.contains(name))
                .findFirst()
                .orElseThrow();
        return project.read("migrations/" + file);
    }

    @Test
    void whatReadsRowsComesInAFileOfItsOwn() {
        Project project = project();
        List<String> before = database.contentOfOthers();
        assertThat(project.done("autogenerate", "-m", "let notes reply", "--revision-id", "replies"))
                .contains(
                        "+ foreign key note.note_parent_id_fkey  (parent_id) to note (id) not valid",
                        "~ constraint  note.note_parent_id_fkey  validated",
                        "+ index       note.note_title           (title), online",
                        "all 2 parts up, down and up again",
                        "_replies_1_let_notes_reply_1_of_2.java,\n",
                        "_replies_let_notes_reply_2_of_2.java; review them, then run 'retort upgrade'.")
                .doesNotContain("LOCK");
        assertThat(part(project, "replies_1")).contains(".notValid()").doesNotContain("transactional");
        assertThat(part(project, "replies_let"))
                .contains(
                        "transactional = false",
                        "revises = \"replies_1\"",
                        "op.online().createIndex(\"note\", index(\"note_title\", \"title\"));",
                        "op.validateConstraint(",
                        "op.online().dropIndex(\"note\", \"note_title\");");
        project.done("upgrade", "replies");
        assertThat(project.run("check", "--quiet")).isEqualTo(new Result(0, "Models and schema are in sync.\n", ""));
        assertThat(project.done("prove", "replies")).contains("All of them go up, down and up again.");
        project.done("downgrade", "-2");
        assertThat(database.contentOfOthers()).isEqualTo(before);
    }

    /** Each file has SQL of its own, and so does the report say, whatever the length of the message. */
    @Test
    void everyPartIsNamedAndHasItsFingerprint() {
        Project project = project();
        String report = project.done(
                "autogenerate", "-m", "let notes reply to notes that somebody else has written", "--revision-id", "r");
        List<String> fingerprints = project.migrations().stream()
                .filter(name -> name.contains("let_notes"))
                .map(name -> project.read("migrations/" + name).replaceAll("(?s).*SQL ([0-9a-f]{12})\\..*", "$1"))
                .toList();
        assertThat(fingerprints).hasSize(2).doesNotHaveDuplicates();
        assertThat(report)
                .contains("SQL " + String.join(", ", fingerprints) + ".")
                .contains("_1_of_2.java", "_2_of_2.java");
    }

    /** Who only compares sees what would be written, and how nobody waits for it. */
    @Test
    void checkSaysWhatWouldBeWritten() {
        Project project = project();
        database.run("insert into note select i from generate_series(1, 20000) i");
        database.run("analyze note");
        assertThat(project.run("check", "--quiet").out())
                .contains(
                        "+ foreign key note.note_parent_id_fkey  (parent_id) to note (id) not valid",
                        "+ index       note.note_title           (title), online",
                        "3 differences between the entities and the database")
                .doesNotContain("LOCK", "while");
        assertThat(project.run("check", "--quiet", "--format", "html").out())
                .contains("SHARE UPDATE EXCLUSIVE")
                .doesNotContain(">SHARE<");
        assertThat(project.variable("RETORT_PLAIN", "true")
                        .run("check", "--quiet")
                        .out())
                .contains("indexes about 20,000 rows of note, less than a second in which writes wait (SHARE).");
    }

    /** Between the two files the key is the one that the entity asks for, only not validated. */
    @Test
    void whatTheFirstFileAddedIsNotAddedAgain() {
        Project project = project();
        project.done("autogenerate", "-m", "reply", "--revision-id", "r", "--no-proof");
        project.done("upgrade", "r_1");
        assertThat(project.run("check").out())
                .contains("~ constraint note.note_parent_id_fkey  validated")
                .doesNotContain("foreign key");
    }

    /** A look at the rows in a file of its own holds no lock of the first one. Hazard 82. */
    @Test
    void theSecondFileDoesNotSpeakOfTheFirstOnesLocks() {
        Project project = project();
        project.done("autogenerate", "-m", "reply", "--revision-id", "r", "--no-proof");
        assertThat(part(project, "_r_reply_2_of_2")).doesNotContain("LOCK");
    }

    /** Schema-diff 174. */
    @Test
    void plainIsOneFile() {
        Project project = project();
        assertThat(project.done("autogenerate", "-m", "let notes reply", "--plain"))
                .contains("_let_notes_reply.java; review it")
                .doesNotContain("online", "not valid");
        assertThat(project.migrations()).hasSize(2);
        project.done("upgrade");
        assertThat(project.run("check").exitCode()).isZero();
    }

    @Test
    void plainIsASetting() {
        Project project = project().variable("RETORT_PLAIN", "true");
        project.done("autogenerate", "-m", "let notes reply", "--no-proof");
        assertThat(project.migrations()).hasSize(2);
        assertThat(project.variable("RETORT_PLAIN", "yes").run("autogenerate", "-m", "again"))
                .satisfies(result -> assertThat(result.exitCode()).isEqualTo(2))
                .satisfies(
                        result -> assertThat(result.err()).contains("RETORT_PLAIN", "'yes' is neither true nor false"));
    }

    /** What is small in production needs no ceremony. */
    @Test
    void aTableThatIsKnownToBeSmallIsChangedPlainly() {
        Project project = project().write("sizes.txt", "note 120\n").variable("RETORT_STATISTICS", "sizes.txt");
        project.done("autogenerate", "-m", "let notes reply", "--no-proof");
        assertThat(project.migrations()).hasSize(2);
        assertThat(part(project, "reply")).doesNotContain("online()", "notValid()");
    }

    @Test
    void machinesReadAllFiles() {
        JsonNode written = project().json("autogenerate -m reply --revision-id r --no-proof");
        assertThat(written.get("migrations").findValuesAsText("revision")).containsExactly("r_1", "r");
        assertThat(written.get("migrations").findValuesAsText("file").get(1)).endsWith("_r_reply_2_of_2.java");
        assertThat(written.get("revision").asText()).isEqualTo("r");
    }

    @Test
    void aDryRunPrintsEachFileBelowItsName() {
        Project project = project();
        assertThat(project.done("autogenerate", "-m", "reply", "--dry-run"))
                .containsPattern("(?s)^// V\\w+_reply_1_of_2\\.java\n.*\n// V\\w+_reply_2_of_2\\.java\n");
        assertThat(project.done("autogenerate", "-m", "reply", "--sql"))
                .contains("create index concurrently note_title on note (title);\n", " not valid;\n");
        assertThat(project.migrations()).hasSize(1);
    }

    @Test
    void anIdThatHasNoRoomForNumbersIsRefused() {
        Result result = project().run("autogenerate", "-m", "reply", "--revision-id", "x".repeat(31));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("cannot be a revision id");
    }

    @Test
    void anIdThatAPartWouldTakeFromAnotherIsRefused() {
        Project project = project();
        project.done("revision", "-m", "nothing", "--revision-id", "r_1");
        project.done("upgrade");
        Result result = project.run("autogenerate", "-m", "reply", "--revision-id", "r");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("the revision id 'r_1' is taken by");
        assertThat(project.migrations()).hasSize(2);
    }
}
