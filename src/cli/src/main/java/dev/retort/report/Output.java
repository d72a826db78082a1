package dev.retort.report;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

/**
 * The only way out: results on standard output, everything else on standard error. All but {@link #result} passes
 * through the redaction.
 */
public final class Output {

    private final PrintStream out;
    private final PrintStream err;
    private final Terminal terminal;
    private final Style outStyle;
    private final Style errStyle;
    private final UnaryOperator<String> redaction;
    private final StatusLine status;
    private final boolean isQuiet;

    private Output(
            PrintStream out,
            PrintStream err,
            Terminal terminal,
            Style outStyle,
            Style errStyle,
            UnaryOperator<String> redaction,
            boolean isQuiet) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.outStyle = outStyle;
        this.errStyle = errStyle;
        this.redaction = redaction;
        this.status = new StatusLine(err);
        this.isQuiet = isQuiet;
    }

    /**
     * An output.
     *
     * @param out results go here
     * @param err messages and progress go here
     * @param terminal which streams are terminals
     * @param environment the variables that decide about colour
     * @param redaction takes passwords out of a text
     */
    public static Output to(
            PrintStream out,
            PrintStream err,
            Terminal terminal,
            Map<String, String> environment,
            UnaryOperator<String> redaction) {
        Style outStyle = Style.of(terminal.out(), environment);
        Style errStyle = Style.of(terminal.err(), environment);
        return new Output(out, err, terminal, outStyle, errStyle, redaction, false);
    }

    /** This output without notes and progress. */
    public Output quiet() {
        return new Output(out, err, terminal, outStyle, errStyle, redaction, true);
    }

    /** The colours of standard output. */
    public Style style() {
        return outStyle;
    }

    /** Prints a report in the format that was asked for. */
    public void report(String command, Report report, Format format) {
        String text = text(command, report, format);
        if (!text.isEmpty()) {
            status.print(out, ended(text));
        }
    }

    private String text(String command, Report report, Format format) {
        if (format == Format.JSON) {
            return VisibleText.of(new JsonDocument(redaction).of(command, report));
        }
        if (format == Format.SARIF && report instanceof SarifReport scanned) {
            return VisibleText.of(new JsonDocument(redaction).of(scanned.sarif()));
        }
        if (report instanceof ReviewReport review && format == Format.MARKDOWN) {
            return told(review, new ChangeComment(new Markdown(redaction)));
        }
        if (report instanceof ReviewReport review && format == Format.HTML) {
            return told(review, new HtmlPage(new Html(redaction)));
        }
        return printable(redaction.apply(report.text(outStyle)), outStyle);
    }

    private static String told(ReviewReport review, ChangeDocument document) {
        review.tell(document);
        return VisibleText.of(document.text());
    }

    /** Prints a result byte for byte: a script or source code, which must not be touched. */
    public void result(String text) {
        status.print(out, ended(text));
    }

    /** Says something by the way; nothing with {@code --quiet}. */
    public void note(String text) {
        if (!isQuiet) {
            message(text);
        }
    }

    /** Says something to look into, although the command goes on. */
    public void warning(String text) {
        message(errStyle.yellow("warning:") + " " + text);
    }

    /** Says why the command ends. */
    public void error(String text) {
        message(errStyle.red("error:") + " " + text);
    }

    /** Shows where an error comes from. */
    public void trace(Throwable error) {
        StringWriter trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace, true));
        message(trace.toString().stripTrailing());
    }

    /** Starts to say what takes long; nothing with {@code --quiet}. */
    public Progress progress(String what) {
        if (isQuiet) {
            return new Progress(what, Progress.Pace.PLAIN, null, line -> {});
        }
        return terminal.err()
                ? new Progress(what, Progress.Pace.TERMINAL, status, this::message)
                : new Progress(what, Progress.Pace.PLAIN, null, this::message);
    }

    private void message(String text) {
        status.print(err, ended(printable(redaction.apply(text), errStyle)));
    }

    /** A name out of a file or a database must not steer the terminal; only colours may. */
    private static String printable(String text, Style style) {
        String lines = text.replace("\r\n", "\n");
        StringBuilder shown = new StringBuilder();
        int from = 0;
        Matcher colours = Style.COLOUR.matcher(lines);
        while (style.isColoured() && colours.find()) {
            shown.append(VisibleText.of(lines.substring(from, colours.start()))).append(colours.group());
            from = colours.end();
        }
        return shown.append(VisibleText.of(lines.substring(from))).toString();
    }

    private static String ended(String text) {
        return text.endsWith("\n") ? text : text + "\n";
    }
}
