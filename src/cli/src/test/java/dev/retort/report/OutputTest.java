package dev.retort.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTest {

    private final Captured out = new Captured();
    private final Captured err = new Captured();

    private Output output(Terminal terminal) {
        return Output.to(out.stream, err.stream, terminal, Map.of(), text -> text.replace("hunter2", "***"));
    }

    private record Found(String what) implements Report {
        @Override
        public String text(Style style) {
            return what.isEmpty() ? "" : style.green("+") + " " + what;
        }
    }

    private record Reviewed(String what) implements ReviewReport {
        @Override
        public String text(Style style) {
            return what;
        }

        @Override
        public void tell(ChangeDocument document) {
            document.verdict(what);
        }
    }

    @Test
    void writesResultsToStandardOutputAndEverythingElseToStandardError() {
        Output output = output(Terminal.NONE);
        output.report("check", new Found("x hunter2"), Format.TEXT);
        output.note("note hunter2");
        output.warning("warning hunter2");
        output.error("error hunter2");

        assertThat(out.text()).isEqualTo("+ x ***\n");
        assertThat(err.text()).isEqualTo("note ***\nwarning: warning ***\nerror: error ***\n");
    }

    @Test
    void writesScriptsByteForByte() {
        output(Terminal.NONE).result("create role x password 'hunter2';\n");

        assertThat(out.text()).isEqualTo("create role x password 'hunter2';\n");
    }

    @Test
    void coloursEachStreamForItself() {
        Output output = output(new Terminal(false, false, true));
        output.report("check", new Found("x"), Format.TEXT);
        output.error("wrong");

        assertThat(out.text()).isEqualTo("+ x\n");
        assertThat(err.text()).isEqualTo("\u001b[31merror:\u001b[0m wrong\n");
        output(new Terminal(false, true, false)).report("check", new Found("x"), Format.TEXT);
        assertThat(out.text()).endsWith("\u001b[32m+\u001b[0m x\n");
    }

    @Test
    void printsNothingForAnEmptyReport() {
        output(Terminal.NONE).report("check", new Found(""), Format.TEXT);

        assertThat(out.text()).isEmpty();
    }

    @Test
    void quietSaysOnlyWhatMustBeSaid() {
        Output output = output(Terminal.NONE).quiet();
        output.note("note");
        output.warning("careful");
        output.result("result");

        assertThat(err.text()).isEqualTo("warning: careful\n");
        assertThat(out.text()).isEqualTo("result\n");
    }

    @Test
    void lettersThatSteerATerminalDoNotReachIt() {
        output(Terminal.NONE).error("table \u001b[2J\u0007x\ty");

        assertThat(err.text()).isEqualTo("error: table \\u001b[2J\\u0007x\ty\n");
        output(new Terminal(false, true, false)).report("check", new Found("a\u001b]0;b\u0007\r\nc"), Format.TEXT);
        assertThat(out.text()).isEqualTo("\u001b[32m+\u001b[0m a\\u001b]0;b\\u0007\nc\n");
    }

    @Test
    void nothingButItsOwnColoursReachesATerminal() {
        output(new Terminal(false, true, true)).report("check", new Found("\u001b[8mhidden\u001b[0m"), Format.TEXT);
        assertThat(out.text()).isEqualTo("\u001b[32m+\u001b[0m \\u001b[8mhidden\u001b[0m\n");
        output(Terminal.NONE).error("\u001b[31mred");
        assertThat(err.text()).isEqualTo("error: \\u001b[31mred\n");
    }

    /** U+202E reverses what follows it: DATA LOSS reads SSOL ATAD. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202a",
                "\u202b",
                "\u202c",
                "\u202d",
                "\u202e",
                "\u2066",
                "\u2067",
                "\u2068",
                "\u2069",
                "\u200e",
                "\u200f",
                "\u061c",
                "\u200b",
                "\u2028",
                "\u0085",
                "\u007f",
                "\ufeff",
                "\udb40\udc41"
            })
    void whatTurnsOrHidesTextIsEscapedInEveryFormat(String hostile) throws Exception {
        StringBuilder escaped = new StringBuilder();
        hostile.chars().forEach(unit -> escaped.append(String.format("\\u%04x", unit)));
        Output output = output(Terminal.NONE);
        for (Format format : Format.values()) {
            output.report("check", new Reviewed("fax" + hostile), format);
        }
        output.warning("fax" + hostile);

        assertThat(out.text() + err.text()).doesNotContain(hostile);
        // Text, JSON, SARIF, Markdown, where a backslash is a number, and HTML.
        assertThat(out.text().split("fax" + Pattern.quote(escaped.toString()), -1))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(out.text()).contains("fax" + escaped.toString().replace("\\", "&#92;"));
        assertThat(err.text()).isEqualTo("warning: fax" + escaped + "\n");
        String json = out.text()
                .lines()
                .filter(line -> line.startsWith("  \"what\""))
                .findFirst()
                .orElseThrow();
        assertThat(new ObjectMapper().readTree("{" + json + "}").path("what").asText())
                .isEqualTo("fax" + hostile);
    }

    @Test
    void tracesPassThroughTheRedactionToo() {
        output(Terminal.NONE).trace(new IllegalStateException("hunter2"));

        assertThat(err.text()).startsWith("java.lang.IllegalStateException: ***\n\tat ");
    }
}
