package dev.retort.operation;

import java.util.List;

/**
 * An operation as one line for a reviewer.
 *
 * @param sign {@code +} for what is added, {@code ~} for what is changed, {@code -} for what is dropped
 * @param kind the kind of object: {@code table}, {@code column}, {@code index} ...
 * @param name the object's name, qualified by its table where it has one
 * @param detail what else there is to know; danger in capitals; empty where nothing is
 */
public record Summary(char sign, String kind, String name, String detail) {

    /** Says that rows or values are gone. */
    public static final String DATA_LOSS = "DATA LOSS";

    /** The lines of a list of operations, aligned in columns. */
    public static List<String> table(List<Summary> summaries) {
        int kinds = summaries.stream().mapToInt(s -> s.kind.length()).max().orElse(0);
        int names = summaries.stream().mapToInt(s -> s.name.length()).max().orElse(0);
        return summaries.stream().map(s -> s.line(kinds, Math.min(names, 48))).toList();
    }

    private String line(int kindWidth, int nameWidth) {
        return (sign + " " + padded(kind, kindWidth) + " " + padded(name, nameWidth) + "  " + detail).stripTrailing();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** The line without alignment. */
    @Override
    public String toString() {
        return line(0, 0);
    }
}
