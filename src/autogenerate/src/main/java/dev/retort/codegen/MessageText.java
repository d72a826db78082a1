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
        String words =
                message.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
        if (words.length() <= SLUG_LENGTH) {
            return words;
        }
        int end = words.lastIndexOf('_', SLUG_LENGTH);
        return words.substring(0, end > SLUG_LENGTH / 2 ? end : SLUG_LENGTH).replaceAll("_+$", "");
    }
}
