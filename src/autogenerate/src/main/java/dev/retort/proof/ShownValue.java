package dev.retort.proof;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A value as much of which a message shows as it can bear: where it is cut, the part that differs from another is there, and its length.
 *
 * @param text the value; null for NULL
 * @param from where the part begins that has to be seen
 */
record ShownValue(@Nullable String text, int from) {

    private static final int SHOWN = 60;
    private static final int LEAD = 10;

    /** A value by itself. */
    static ShownValue of(@Nullable String text) {
        return new ShownValue(text, 0);
    }

    /** A value that is set against another one. */
    static ShownValue unlike(@Nullable String text, @Nullable String other) {
        return text == null || other == null
                ? of(text)
                : new ShownValue(text, Math.max(0, Arrays.mismatch(text.toCharArray(), other.toCharArray())));
    }

    /** The value as a literal, or part of one with what was left out marked. */
    @Override
    public String toString() {
        if (text == null) {
            return "NULL";
        }
        return text.length() <= SHOWN ? quoted(text) : cut(text);
    }

    private String cut(String whole) {
        int begin = character(whole, Math.max(0, Math.min(from - LEAD, whole.length() - SHOWN)));
        int end = character(whole, Math.min(whole.length(), begin + SHOWN));
        return (begin == 0 ? "" : "... ")
                + quoted(whole.substring(begin, end))
                + (end == whole.length() ? "" : " ...")
                + " (" + whole.codePointCount(0, whole.length()) + " characters)";
    }

    /** A letter of two units is not cut in half: what is left of it no console can print. */
    private static int character(String whole, int position) {
        boolean within = position > 0
                && position < whole.length()
                && Character.isSurrogatePair(whole.charAt(position - 1), whole.charAt(position));
        return within ? position - 1 : position;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
