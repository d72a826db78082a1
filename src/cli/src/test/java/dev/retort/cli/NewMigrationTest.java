package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Shell.Result;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files that revision, autogenerate and merge write: names, heads, messages. */
class NewMigrationTest {

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.create();
    private Project project;

    @BeforeEach
    void aProjectOfOneEntity() {
        project = Project.in(folder, database).entity("Note", """
                @jakarta.persistence.Entity
                public class Note { @jakarta.persistence.Id Long id; String text; }
                """);
    }

    static Stream<String> messages() {
        return Stream.of(
                "it's \"quoted\" and `so`",
                "ends */ the comment /* and // again",
                "decoded first: \\u002a\\u002f and \\u000a",
                "two\nlines\r\nand\ttabs",
                "a rocket \uD83D\uDE80 and ümläuts",
                "{@code x} <b>&amp;</b> @Deprecated $T $S $$ ${id}",
                "x".repeat(500),
                "many words ".repeat(46),
                "../../etc/passwd",
                "class",
                "   ",
                "");
    }

    @ParameterizedTest
    @MethodSource("messages")
    void anyMessageCompilesLoadsAndRuns(String message) {
        project.done("autogenerate", "-m", message, "--revision-id", "a1");

        String file = project.migrations().get(0);
        assertThat(file).matches("V\\d{8}_\\d{4}_a1\\w{0,60}\\.java");
        assertThat(project.read("migrations/" + file).lines()).allMatch(line -> line.length() <= 120);
        assertThat(project.json("show a1").get("revision").get("message").asText())
                .isEqualTo(message);
        project.done("upgrade");
        assertThat(database.query("select message from retort_history")).containsExactly(message);
        assertThat(project.done("history", "--journal")).hasLineCount(1);
        assertThat(project.done("history")).hasLineCount(1);
        assertThat(project.done("current")).hasLineCount(1);
    }

    @Test
    void anEmptyMigrationToFillByHand() {
        Result result = project.run("revision", "-m", "fill in", "--revision-id", "a1", "--quiet");

        assertThat(result)
                .isEqualTo(
                        new Result(0, "Wrote migrations/" + project.migrations().get(0) + ".\n", ""));
        assertThat(project.json("show head").get("upgrade")).isEmpty();
        assertThat(database.tables()).isEmpty();
    }

    @Test
    void revisionAutogenerateIsAutogenerate() {
        assertThat(project.done("revision", "--autogenerate", "-m", "create note"))
                .startsWith("+ table note  2 columns\nProven on PostgreSQL 18.6 (")
                .contains(".\nWrote migrations/V");
    }

    @Test
    void sequentialNames() {
        project.variable("RETORT_FILE_NAME", "V{0000}_{slug}");
        project.done("revision", "-m", "first one");
        project.done("revision", "-m", "second one");

        assertThat(project.migrations()).containsExactly("V0001_first_one.java", "V0002_second_one.java");
        assertThat(project.done("history")).contains("second one", "first one");
    }

    @Test
    void aTemplateWithALicenseAPackageAndABaseClass() {
        project.variable("RETORT_PACKAGE", "com.example.migrations")
                .variable("RETORT_TEMPLATE", "head.template")
                .write("head.template", """
                        // Licensed to nobody.
                        ${package}

                        import java.io.Serializable;
                        ${imports}

                        ${javadoc}
                        ${annotation}
                        public final class ${className} implements Migration, Serializable {
                        ${body}
                        }
                        """);
        project.done("autogenerate", "-m", "create note");

        assertThat(project.read("migrations/" + project.migrations().get(0)))
                .startsWith("// Licensed to nobody.\npackage com.example.migrations;\n")
                .contains("import java.io.Serializable;", "create_note implements Migration, Serializable {");
        project.done("upgrade");
        assertThat(database.tables()).contains("note");
        project.done("check");
    }

    @Test
    void severalHeadsAreMerged() {
        project.migration("a1", "", "", "").migration("b1", "a1", "", "").migration("c1", "a1", "", "");
        assertThat(project.done("heads")).isEqualTo("a1 -> b1 (head)  do b1\na1 -> c1 (head)  do c1\n");

        project.done("merge", "-m", "together", "--revision-id", "d1");
        assertThat(project.done("heads")).isEqualTo("b1, c1 -> d1 (head)  together\n");
        project.done("upgrade");
        assertThat(project.done("current")).isEqualTo("d1  together  (head)\n");
        assertThat(project.run("merge"))
                .isEqualTo(new Result(4, "", "error: the history has one head at most; there is nothing to merge\n"));
    }
}
