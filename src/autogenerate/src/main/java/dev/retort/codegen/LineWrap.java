package dev.retort.codegen;

import java.util.ArrayList;
import java.util.List;

/** Fits prose into lines. */
final class LineWrap {

    private LineWrap() {}

    /** Breaks at blanks, and words that are longer than a line anywhere, so that no line with its prefix is over the width. */
    static String at(int width, String text, String prefix) {
        StringBuilder lines = new StringBuilder(prefix);
        int used = prefix.length();
        for (String word : pieces(text, width - prefix.length())) {
            boolean first = used == prefix.length();
            if (!first && used + 1 + word.length() > width) {
                lines.append('\n').append(prefix);
                used = prefix.length();
                first = true;
            }
            lines.append(first ? "" : " ").append(word);
            used += word.length() + (first ? 0 : 1);
        }
        return lines.toString();
    }

    private static List<String> pieces(String text, int length) {
        List<String> pieces = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            String rest = word;
            while (rest.length() > length) {
                int end = Character.isLowSurrogate(rest.charAt(length)) ? length - 1 : length;
                pieces.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            pieces.add(rest);
        }
        return pieces;
    }
}
