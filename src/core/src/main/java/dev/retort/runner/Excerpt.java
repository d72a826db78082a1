package dev.retort.runner;

import java.util.List;

/**
 * As much of a statement as a message can bear: a block of PL/pgSQL or a table of a hundred columns would hide what the message says.
 *
 * @param statement the whole statement
 */
record Excerpt(String statement) {

    private static final int LINES = 6;
    private static final int CHARACTERS = 600;

    /** Takes the statement without the space around it. */
    Excerpt {
        statement = statement.strip();
    }

    boolean isWhole() {
        return begin().equals(statement);
    }

    /** The statement in a sentence, or how it begins and how to see the rest. */
    String sentence() {
        return isWhole()
                ? "The statement is: " + statement + "."
                : "The statement, which --stacktrace shows whole, begins: " + begin() + " ...";
    }

    private String begin() {
        List<String> lines = statement.lines().toList();
        String begin = lines.size() <= LINES ? statement : String.join("\n", lines.subList(0, LINES));
        return begin.length() <= CHARACTERS ? begin : begin.substring(0, end(begin));
    }

    /** A letter of two units is not cut in half: what is left of it no console can print. */
    private static int end(String begin) {
        return Character.isHighSurrogate(begin.charAt(CHARACTERS - 1)) ? CHARACTERS - 1 : CHARACTERS;
    }
}
