package dev.retort.codegen;

import java.util.Locale;

/** The author's message in the forms that a file needs. */
public final class MessageText {

    private static final int SLUG_LENGTH = 40;

    private MessageText() {}

    /** The message as a sentence: a capital first, a full stop last, on one line. */
    static String sentence(String message) {
        String line = message.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            return "No message.";
        }
        int first = line.codePointAt(0);
        String capital = Character.toString(Character.toUpperCase(first)) + line.substring(Character.charCount(first));
        return capital.matches(".*[.!?]") ? capital : capital + ".";
    }

    /**
     * The message as part of a file name: at most 40 letters a to z, digits and underscores, whole words where they fit;
     * empty where the message has none of them.
     */
    public static String slug(String message) {
        return cut(words(message), SLUG_LENGTH);
    }

    /** The same of a message with a label behind it, which is never cut off. */
    public static String slug(String message, String label) {
        String last = words(label);
        String first = cut(words(message), SLUG_LENGTH - last.length() - 1);
        return first.isEmpty() || last.isEmpty() ? first + last : first + "_" + last;
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
    }

    private static String cut(String words, int length) {
        if (words.length() <= length) {
            return words;
        }
        int end = words.lastIndexOf('_', length);
        return words.substring(0, end > length / 2 ? end : length).replaceAll("_+$", "");
    }
}
