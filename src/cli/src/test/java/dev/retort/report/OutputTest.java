package dev.retort.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

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

        assertThat(err.text()).isEqualTo("error: table ?[2J?x\ty\n");
        output(new Terminal(false, true, false)).report("check", new Found("a\u001b]0;b\u0007\r\nc"), Format.TEXT);
        assertThat(out.text()).isEqualTo("\u001b[32m+\u001b[0m a?]0;b?\nc\n");
    }

    @Test
    void tracesPassThroughTheRedactionToo() {
        output(Terminal.NONE).trace(new IllegalStateException("hunter2"));

        assertThat(err.text()).startsWith("java.lang.IllegalStateException: ***\n\tat ");
    }
}
