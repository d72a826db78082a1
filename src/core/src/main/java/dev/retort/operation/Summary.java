package dev.retort.operation;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An operation as one line for a reviewer.
 *
 * @param sign {@code +} for what is added, {@code ~} for what is changed, {@code -} for what is dropped
 * @param kind the kind of object: {@code table}, {@code column}, {@code index} ...
 * @param name the object's name, qualified by its table where it has one
 * @param detail what else there is to know; empty where nothing is
 * @param danger what may hurt, in capitals; empty where nothing does
 */
public record Summary(char sign, String kind, String name, String detail, String danger) {

    /** Says that rows or values are gone. */
    public static final String DATA_LOSS = "DATA LOSS";

    private static final int WIDEST_NAME = 48;
    private static final int LEAST_HEAD = 24;
    private static final String CUT = " ...";
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /** A line without danger. */
    public Summary(char sign, String kind, String name, String detail) {
        this(sign, kind, name, detail, "");
    }

    /** The same line with one danger more, unless it says so already. */
    public Summary withDanger(String more) {
        boolean said = danger.contains(more) || detail.equals(more);
        return said ? this : new Summary(sign, kind, name, detail, joined(danger, more));
    }

    /** The same line with one more detail; that values are lost is the danger then. */
    Summary withDetail(String more) {
        return detail.equals(DATA_LOSS)
                ? new Summary(sign, kind, name, more, joined(DATA_LOSS, danger))
                : new Summary(sign, kind, name, joined(detail, more), danger);
    }

    /** The detail and the danger. */
    public String text() {
        return joined(detail, danger);
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + ", " + second;
    }

    /** The lines of a list of operations, aligned in columns. */
    public static List<String> table(List<Summary> summaries) {
        return table(summaries, Integer.MAX_VALUE);
    }

    /** The lines of a list of operations, aligned in columns; details that do not fit the width are cut, dangers are not. */
    public static List<String> table(List<Summary> summaries, int width) {
        int kinds = summaries.stream().mapToInt(s -> s.kind.length()).max().orElse(0);
        int names = summaries.stream().mapToInt(s -> s.name.length()).max().orElse(0);
        return summaries.stream()
                .map(s -> s.line(kinds, Math.min(names, WIDEST_NAME), width))
                .toList();
    }

    private String line(int kindWidth, int nameWidth, int width) {
        String head = sign + " " + padded(kind, kindWidth) + " " + padded(inOneLine(name), nameWidth) + "  ";
        String whole = (head + inOneLine(text())).stripTrailing();
        if (whole.length() <= width) {
            return whole;
        }
        String dangers = detail.equals(DATA_LOSS) ? text() : danger;
        String tail = dangers.isEmpty() ? CUT : CUT + " " + dangers;
        String before = detail.equals(DATA_LOSS) ? head.stripTrailing() : head + inOneLine(detail);
        return cut(before, Math.max(LEAST_HEAD, width - tail.length())) + tail;
    }

    /** Cuts between two words where it can, and never through a character. */
    private static String cut(String line, int width) {
        if (line.length() <= width) {
            return line;
        }
        int blank = line.lastIndexOf(' ', width);
        if (blank > width / 2) {
            return line.substring(0, blank).stripTrailing();
        }
        return line.substring(0, Character.isLowSurrogate(line.charAt(width)) ? width - 1 : width);
    }

    /** A default, a comment or a condition may have several. */
    private static String inOneLine(String text) {
        return LINE_BREAK.matcher(text).replaceAll(" ");
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** The line without alignment. */
    @Override
    public String toString() {
        return line(0, 0, Integer.MAX_VALUE);
    }
}
