package dev.retort.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.report.ChangeDocument.Part;
import dev.retort.report.ChangeDocument.Row;
import dev.retort.report.ChangeDocument.Step;
import dev.retort.report.ChangeDocument.Waiting;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The text of the page: that nothing breaks out of where it stands. */
class HtmlPageTest {

    /** A text that ends, opens and runs whatever a page lets it. */
    static final String HOSTILE =
            "</pre></style></script><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">'\"`*/ &lt; ";

    /** A name that turns around what stands behind it. */
    static final String TURNED = "\u202exaf\u2066";

    static final String TURNED_ESCAPED = "\\u202exaf\\u2066";

    private static Table table(String name, Column... columns) {
        return Table.of(QualifiedName.of(name), List.of(columns));
    }

    private static Schema before() {
        return Schema.of(
                table("owners", Column.of("id", SqlType.of("bigint"))),
                table("old " + HOSTILE, Column.of(HOSTILE, SqlType.parse(HOSTILE))),
                table("cars", Column.of("id", SqlType.of("integer")), Column.of("fax", SqlType.of("text"))));
    }

    private static Schema after() {
        Table cars = table("cars", Column.of("id", SqlType.of("bigint")), Column.of("owner", SqlType.of("bigint")));
        return Schema.of(
                table("owners", Column.of("id", SqlType.of("bigint"))),
                table("x".repeat(63), Column.of("y".repeat(63), SqlType.of("varchar", 255))),
                cars.withForeignKeys(
                        List.of(ForeignKey.of("k", List.of("owner"), QualifiedName.of("owners"), List.of("id")))));
    }

    /** A page with all of its parts, in which every text that comes from a project is hostile. */
    static String page() {
        HtmlPage page = new HtmlPage(new Html(text -> text.replace("s3cret<", "***")));
        page.verdict("verdict " + HOSTILE + "s3cret<");
        page.changes(List.of("+ table " + HOSTILE, "- column cars.fax" + TURNED + "  DATA LOSS", "~ column cars.id"));
        page.hazards(List.of(new Row("error", "drop-column", HOSTILE, HOSTILE, List.of(HOSTILE, "second")), row()));
        page.locks(List.of(new Waiting("~ column cars.id", HOSTILE, "ACCESS EXCLUSIVE", HOSTILE, "about 5 s")));
        page.notes(List.of(HOSTILE + "\u0000\u001b\ud800" + TURNED));
        page.part(new Part(
                HOSTILE,
                List.of(new Step(List.of(HOSTILE), List.of("select '" + HOSTILE + "x".repeat(400) + "'"))),
                before(),
                after()));
        return page.text();
    }

    private static Row row() {
        return new Row("accepted\" onclick=\"x", "lock", "a", "b", List.of());
    }

    private static Document parsed(String page) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception wrong) {
            throw new AssertionError(page, wrong);
        }
    }

    private static List<String> texts(Document page, String element) {
        NodeList nodes = page.getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    @Test
    void everyTextStaysAText() {
        Document page = parsed(page());

        assertThat(texts(page, "script")).isEmpty();
        assertThat(texts(page, "img")).isEmpty();
        assertThat(texts(page, "style")).hasSize(1);
        assertThat(texts(page, "summary")).containsExactly(HOSTILE);
        assertThat(texts(page, "li"))
                .containsExactly(HOSTILE, "second", HOSTILE + "\\u0000\\u001b\\ud800" + TURNED_ESCAPED);
        assertThat(texts(page, "p")).contains("verdict " + HOSTILE + "***");
        assertThat(page()).doesNotContain("s3cret", "onclick=\"", "http:", "https:");
    }

    @Test
    void locksHaveATableOfTheirOwn() {
        assertThat(texts(parsed(page()), "th")).contains("who waits", "how long", HOSTILE);
        assertThat(texts(parsed(page()), "td")).contains("ACCESS EXCLUSIVE", "about 5 s", HOSTILE);
    }

    @Test
    void bothSidesAreDrawnAndWhatDiffersIsMarked() {
        assertThat(texts(parsed(page()), "caption"))
                .containsExactly("cars", "− " + QualifiedName.of("old " + HOSTILE), "cars", "+ " + "x".repeat(63));
        assertThat(texts(parsed(page()), "tr"))
                .contains("~idinteger", "−faxtext", "~idbigint", "+ownerbigint", "+owner → owners");
    }
}
