package dev.retort.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.report.ChangeDocument.Part;
import dev.retort.report.ChangeDocument.Row;
import dev.retort.report.ChangeDocument.Step;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in a comment on a pull request, and what must not. */
class ChangeCommentTest {

    private static final String HOSTILE =
            "</details></script><img src=x onerror=alert(1)> `a` ``` | @all #1 [x](y) *b* \"q\" ' \\ ; ";

    private static Table table(String name, String... columns) {
        return Table.of(
                QualifiedName.of(name),
                List.of(columns).stream()
                        .map(column -> Column.of(column, SqlType.of("bigint")))
                        .toList());
    }

    private static String told(List<Row> rows, List<String> notes, List<Part> parts) {
        ChangeComment comment = new ChangeComment(new Markdown(text -> text));
        comment.verdict(HOSTILE);
        comment.changes(List.of("+ table " + HOSTILE));
        comment.hazards(rows);
        comment.notes(notes);
        parts.forEach(comment::part);
        return comment.text();
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
        String comment = told(
                List.of(new Row(HOSTILE, HOSTILE, HOSTILE, HOSTILE, List.of(HOSTILE))),
                List.of("a\n# b", "- x", "1. www.x.org"),
                List.of(new Part(
                        HOSTILE,
                        List.of(new Step(List.of(), List.of("select '" + HOSTILE + "\n```'"))),
                        Schema.EMPTY,
                        after)));
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
        List<Step> steps = List.of(new Step(List.of(), List.of("select '" + "x".repeat(30_000) + "'")));
        Part part = new Part("m", steps, Schema.EMPTY, Schema.EMPTY);
        String comment = told(List.of(), List.of(), List.of(part, part, part, part));

        assertThat(comment)
                .hasSizeLessThan(65_000)
                .endsWith("SQL and diagrams of 3 more are left out, as a comment holds only so much.");
    }

    @Test
    void eachKindOfLineLeavesRoomForTheOthers() {
        ChangeComment comment = new ChangeComment(new Markdown(text -> text));
        comment.verdict("v");
        comment.changes(Collections.nCopies(5_000, "+ table t"));
        comment.hazards(Collections.nCopies(2_000, new Row("warn", "r", "p", "because", List.of())));
        comment.notes(Collections.nCopies(5_000, "note"));
        comment.part(new Part("m", List.of(new Step(List.of(), List.of("select 1"))), Schema.EMPTY, Schema.EMPTY));

        assertThat(comment.text())
                .hasSizeBetween(50_000, 60_000)
                .containsPattern("\\d+ more changes are left out")
                .containsPattern("\\d+ more hazards are left out")
                .containsPattern("\\d+ more notes are left out")
                .contains("select 1");
    }
}
