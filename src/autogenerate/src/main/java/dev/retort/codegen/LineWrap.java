package dev.retort.codegen;

/** Fits prose into lines. */
final class LineWrap {

    private static final String CUT = " ...";

    private LineWrap() {}

    /** Breaks at blanks so that no line, its prefix included, is over the width where a blank allows. */
    static String at(int width, String text, String prefix) {
        StringBuilder lines = new StringBuilder(prefix);
        int used = prefix.length();
        for (String word : text.split(" ", -1)) {
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

    /** Cuts a line that is over the width and says so. */
    static String cut(String line, int width) {
        if (line.length() <= width) {
            return line;
        }
        int end = width - CUT.length();
        return line.substring(0, Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end) + CUT;
    }
}
