package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comment on a pull request. */
class MarkdownTest {

    @TempDir
    Path folder;

    @Test
    void lintSaysItInOneComment() {
        Project project = Project.at(folder, "postgresql://nobody@localhost:1/nothing")
                .migration(
                        "a1",
                        "",
                        "op.createTable(table(\"users\").column(\"id\", bigint().notNull()).column(\"fax\", varchar(20)));",
                        "")
                .migration("b1", "a1", "op.dropColumn(\"users\", \"fax\", varchar(20));", "");

        assertThat(project.done("lint", "b1", "--format", "markdown", "--quiet"))
                .isEqualTo("""
                ### Retort

                0 errors, 2 warnings, 0 accepted in 1 migration on PostgreSQL 18.0.

                | | rule | where | what may hurt |
                | --- | --- | --- | --- |
                | warn | <code>drop-column</code> | <code>migrations/Vb1.java&#58;8</code> | every value of users.fax is gone; the way back restores the column empty.<br>1&#46; Remove the field from the entity and deploy that version.<br>2&#46; Make the column nullable or give it a default, so that rows can be written without it.<br>3&#46; Drop it in the next release. |
                | warn | <code>drop-column-in-use</code> | <code>migrations/Vb1.java&#58;8</code> | the version that still runs may name users.fax.<br>1&#46; Remove the field from the entity, or make it transient, and deploy that version.<br>2&#46; Drop the column in the next release; autogenerate --split writes it so. |

                <details><summary>b1 (do b1)</summary>

                ```sql
                alter table users drop column fax;
                ```

                ```mermaid
                erDiagram
                    t1["users"] {
                        bigint id
                        varchar(20) fax "dropped"
                    }
                ```

                </details>
                """);
    }

    @Test
    void checkSaysWhatItFoundInOneComment() {
        Project project = Project.in(folder, TestDatabase.create())
                .entity(
                        "Note",
                        "@jakarta.persistence.Entity public class Note { @jakarta.persistence.Id Long id; String text; }");

        Shell.Result check = project.run("check", "--format", "markdown", "--quiet");
        String written = project.done("autogenerate", "-m", "x", "--format", "markdown", "--quiet");

        assertThat(check.exitCode()).isEqualTo(3);
        assertThat(check.out()).contains("""
                1 difference between the entities and the database; 'retort autogenerate' writes the migration.

                ```diff
                + table note  2 columns
                ```
                """).contains("""
                erDiagram
                    t1["note (new)"] {
                        bigint id PK "new"
                        varchar(255) text "new"
                    }
                """);
        assertThat(written).contains("Wrote migrations/V", "- Proven on PostgreSQL", "create table note");
    }
}
