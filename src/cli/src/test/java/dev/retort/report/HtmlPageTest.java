package dev.retort.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The page: that nothing breaks out of its text, and that a browser shows it. */
class HtmlPageTest {

    private static final String HOSTILE =
            "</pre></style></script><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">'\"`*/ &lt; ";

    @TempDir
    Path folder;

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

    private static String page() {
        HtmlPage page = new HtmlPage(new Html(text -> text.replace("s3cret<", "***")));
        page.verdict("verdict " + HOSTILE + "s3cret<");
        page.changes(List.of("+ table " + HOSTILE, "- column cars.fax", "~ column cars.id"));
        page.hazards(List.of(new Row("error", "drop-column", HOSTILE, HOSTILE, List.of(HOSTILE, "second")), row()));
        page.locks(List.of(new Waiting("~ column cars.id", HOSTILE, "ACCESS EXCLUSIVE", HOSTILE, "about 5 s")));
        page.notes(List.of(HOSTILE + "\u0000\u001b\ud800"));
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
        assertThat(texts(page, "li")).containsExactly(HOSTILE, "second", HOSTILE + "\ufffd\ufffd\ufffd");
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

    /** Skipped where no browser is installed. */
    @Test
    void aBrowserRunsNothing() throws Exception {
        String shown = inChromium(page(), "--window-size=390,844");

        assertThat(shown).contains("<title>Retort: schema changes</title>").doesNotContain("<img", "<script");
        assertThat(shown)
                .contains("<summary>"
                        + new Html(text -> text)
                                .text(HOSTILE)
                                .replace("&quot;", "\"")
                                .replace("&#39;", "'"));
    }

    @Test
    void nothingIsTooWideForAPhone() throws Exception {
        String[] widths = measured(
                        page(),
                        "document.documentElement.scrollWidth + ' of ' + window.innerWidth",
                        "--window-size=500,900")
                .split(" of ");
        assertThat(Integer.parseInt(widths[0])).isLessThanOrEqualTo(Integer.parseInt(widths[1]));
    }

    /** What a mouse can scroll, the arrow keys can: all of it is reached with the tabulator. */
    @Test
    void whateverScrollsIsReachedByKeyboard() throws Exception {
        String scrolling = "[...document.querySelectorAll('*')].filter(e => e.scrollWidth > e.clientWidth + 1"
                + " && getComputedStyle(e).overflowX == 'auto')";
        String counted = measured(
                page(),
                scrolling + ".length + ' of which ' + " + scrolling + ".filter(e => e.tabIndex < 0).length",
                "--window-size=500,900");
        assertThat(counted).endsWith(" of which 0").doesNotStartWith("0 ");
    }

    /** What is said for print is made to hold for the screen, which is all that can be asked. */
    @Test
    void printIsBlackOnWhiteAndCutsNothingOff() throws Exception {
        String printed = page().replace("@media print", "@media all");
        String asked = "(s => s.backgroundColor + ' ' + s.color)(getComputedStyle(document.body)) + ' ' + "
                + "[...document.querySelectorAll('pre')].filter(e => e.scrollWidth > e.clientWidth + 1).length";
        assertThat(measured(printed, asked, "--window-size=800,1100", "--force-dark-mode"))
                .isEqualTo("rgb(255, 255, 255) rgb(0, 0, 0) 0");
    }

    /** The answer of a script that the test adds, which the page's own policy would refuse. */
    private String measured(String page, String script, String... options) throws Exception {
        String asking = page.replaceFirst("<meta http-equiv[^>]*>", "")
                .replace("</body>", "<script>document.title = " + script + ";</script></body>");
        return inChromium(asking, options).replaceAll("(?s).*<title>(.*?)</title>.*", "$1");
    }

    private String inChromium(String page, String... options) throws IOException, InterruptedException {
        Optional<Path> browser = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(browser.isPresent(), "no Chromium is installed");
        Path file = Files.writeString(folder.resolve("page.html"), page);
        List<String> command = new ArrayList<>(List.of(
                browser.get().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom"));
        command.addAll(List.of(options));
        command.add(file.toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String shown = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return shown;
    }
}
