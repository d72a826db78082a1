package dev.retort.report;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Colours on a terminal, and the bare text elsewhere.
 *
 * @param isColoured whether escape sequences are written
 */
public record Style(boolean isColoured) {

    /** No escape sequences. */
    public static final Style PLAIN = new Style(false);

    /** The escape sequences that are written, and no others. */
    static final Pattern COLOUR = Pattern.compile("\u001b\\[(?:[012]|3[1236])m");

    /**
     * Colours where a person reads along and has not asked for none.
     *
     * @param isTerminal whether the stream is a terminal
     * @param environment the variables: {@code NO_COLOR} set to anything, as no-color.org has it, or a
     *     {@code TERM} of {@code dumb} mean none
     */
    public static Style of(boolean isTerminal, Map<String, String> environment) {
        boolean isUnwanted = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Style(isTerminal && !isUnwanted);
    }

    /** What matters most. */
    public String bold(String text) {
        return with("1", text);
    }

    /** What matters least. */
    public String dim(String text) {
        return with("2", text);
    }

    /** What fails or is lost. */
    public String red(String text) {
        return with("31", text);
    }

    /** What is added or in order. */
    public String green(String text) {
        return with("32", text);
    }

    /** What changes or needs a look. */
    public String yellow(String text) {
        return with("33", text);
    }

    /** A name to find again: a revision, a file. */
    public String cyan(String text) {
        return with("36", text);
    }

    private String with(String code, String text) {
        return isColoured && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
