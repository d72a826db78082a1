package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.report.ChangeComment;
import dev.retort.report.ErDiagram;
import dev.retort.report.Markdown;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comment on a pull request. */
class MarkdownTest {

    private static final String HOSTILE =
            "</details></script><img src=x onerror=alert(1)> `a` ``` | @all #1 [x](y) *b* \"q\" ' \\ ; ";

    @TempDir
    Path folder;

    private static Table table(String name, String... columns) {
        return Table.of(
                QualifiedName.of(name),
                List.of(columns).stream()
                        .map(column -> Column.of(column, SqlType.of("bigint")))
                        .toList());
    }

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
                | warn | <code>drop-column-in-use</code> | <code>migrations/Vb1.java&#58;8</code> | the version that still runs may name users.fax.<br>1&#46; Remove the field from the entity, or make it transient, and deploy that version.<br>2&#46; Drop the column in the next release. |

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

    @Test
    void keysAreDrawnToTheTablesThatTheyReferTo() {
        Table owners = table("owners", "id");
        Table cars = table("cars", "id", "owner").withPrimaryKey(new PrimaryKey("p", List.of("id")));
        Table owned = cars.withForeignKeys(
                List.of(ForeignKey.of("k", List.of("owner"), QualifiedName.of("owners"), List.of("id"))));

        assertThat(new ErDiagram(Schema.of(owners, cars), Schema.of(owners, owned), text -> text).text())
                .isEqualTo("""
                        erDiagram
                            t1["cars"] {
                                bigint id PK
                                bigint owner
                            }
                            t2["owners"]
                            t1 }o--|| t2 : "new owner\"""");
        assertThat(new ErDiagram(Schema.of(cars), Schema.of(cars), text -> text).text())
                .isEmpty();
    }

    @Test
    void nothingBreaksOut() {
        Schema after = Schema.of(table(HOSTILE, HOSTILE));
        String comment = new ChangeComment(new Markdown(text -> text), HOSTILE)
                .changes(List.of("+ table " + HOSTILE))
                .hazards(List.of(new ChangeComment.Row(HOSTILE, HOSTILE, HOSTILE, HOSTILE, List.of(HOSTILE))))
                .notes(List.of("a\n# b", "- x", "1. www.x.org"))
                .folded(HOSTILE, List.of("select '" + HOSTILE + "\n```'"), Schema.EMPTY, after)
                .text();
        String outsideOfBlocks = comment.replaceAll("(?s)(?m)^(`{3,})[a-z]+\n.*?\n\\1$", "");

        assertThat(outsideOfBlocks)
                .doesNotContain("<img", "@all", " #1", "[x]", "*b*", "`")
                .containsOnlyOnce("</details>")
                .contains("- a &#35; b\n- &#45; x\n- 1&#46; www&#46;x.org");
        assertThat(comment).contains("\n````sql\n");
        assertThat(comment.substring(comment.indexOf("erDiagram")))
                .doesNotContain("<img", "[x]", "\"q\"", "\\", "@", "#");
    }

    @Test
    void passwordsAreTakenOutBeforeAnythingIsWritten() {
        Markdown writer = new Markdown(text -> text.replace("s3cret_*", "***"));

        assertThat(writer.text("a s3cret_* b")).isEqualTo("a &#42;&#42;&#42; b");
        assertThat(writer.block("sql", "s3cret_*")).doesNotContain("s3cret");
    }

    @Test
    void aLongCommentSaysWhatItLeavesOut() {
        ChangeComment comment = new ChangeComment(new Markdown(text -> text), "x");
        List<String> sql = List.of("select '" + "x".repeat(30_000) + "'");
        for (int i = 0; i < 4; i++) {
            comment.folded("m" + i, sql, Schema.EMPTY, Schema.EMPTY);
        }

        assertThat(comment.text())
                .hasSizeLessThan(65_000)
                .endsWith("SQL and diagrams of 3 more are left out, as a comment holds only so much.");
    }
}
