package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Shell.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names and texts that need quoting wherever they go: SQL, Java, the comment, the report. */
class StrangeNamesTest {

    @TempDir
    Path folder;

    @Test
    void goThereAndBack() {
        TestDatabase database = TestDatabase.create();
        List<String> empty = database.contentOfOthers();
        Project project = Project.in(folder, database).entity("Odd", """
                import jakarta.persistence.*;
                import org.hibernate.annotations.*;

                @Entity
                @Table(name = "`Order Lines`", comment = "it's */ a \\"comment\\" \\\\u002a\\\\u002f",
                        indexes = @Index(name = "`Ix.odd`", columnList = "`select`, `Größe`"))
                public class Odd {
                    @Id @Column(name = "`Id`") Long id;
                    @Column(name = "`select`", nullable = false) String word;
                    @Column(name = "`Größe`") Integer size;
                    @Column(name = "`a.b`", length = 7) @ColumnDefault("'it''s \\"x\\" \\\\ */'") String dotted;
                    @Column(name = "`semi;colon--`") String semicolon;
                    @ManyToOne @JoinColumn(name = "`parent Id`", foreignKey = @ForeignKey(name = "`fk to self`")) Odd parent;
                }
                """);

        project.done("autogenerate", "-m", "odd names", "--revision-id", "a1");
        assertThat(project.read("migrations/" + project.migrations().get(0)).lines())
                .allMatch(line -> line.length() <= 120);
        project.done("upgrade");
        assertThat(project.run("check", "--quiet")).isEqualTo(new Result(0, "Models and schema are in sync.\n", ""));
        assertThat(database.query("select obj_description('\"Order Lines\"'::regclass)"))
                .containsExactly("it's */ a \"comment\" \\u002a\\u002f");
        project.done("downgrade", "base");
        assertThat(database.contentOfOthers()).isEqualTo(empty);
    }

    @Test
    void aSchemaOfTheEntities() {
        TestDatabase database = TestDatabase.create();
        Project project = Project.in(folder, database).entity("Log", """
                import jakarta.persistence.*;

                @Entity
                @Table(schema = "`Audit.Log`", name = "log")
                public class Log { @Id Long id; @Column(unique = true) String text; }
                """);

        project.done("autogenerate", "-m", "audit");
        project.done("upgrade");
        assertThat(project.run("check", "--quiet").exitCode()).isZero();
        assertThat(database.query("select text from \"Audit.Log\".log")).isEmpty();
        project.done("downgrade", "base");
        assertThat(database.content()).noneMatch(line -> line.contains("Audit.Log"));
    }
}
