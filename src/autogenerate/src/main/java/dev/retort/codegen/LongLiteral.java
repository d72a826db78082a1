package dev.retort.codegen;

/** Breaks a string literal that is too long for a line into literals joined by a plus sign. */
final class LongLiteral {

    private static final int SHORTEST = 20;

    private LongLiteral() {}

    static String split(String literal, int indent, int used, int width) {
        String text = literal.substring(1, literal.length() - 1);
        StringBuilder lines = new StringBuilder();
        int room = Math.max(SHORTEST, width - used - 2);
        while (text.length() > room) {
            int end = breakBefore(text, room);
            lines.append('"')
                    .append(text, 0, end)
                    .append("\"\n")
                    .append(" ".repeat(indent + Code.CONTINUATION))
                    .append("+ ");
            text = text.substring(end);
            room = Math.max(SHORTEST, width - indent - Code.CONTINUATION - 4);
        }
        return lines.append('"').append(text).append('"').toString();
    }

    /** Behind a blank where there is one, never within an escape or a pair of surrogates. */
    private static int breakBefore(String text, int room) {
        int blank = text.lastIndexOf(' ', room - 1);
        if (blank > room / 2) {
            return blank + 1;
        }
        int end = room;
        int slash = text.lastIndexOf('\\', end - 1);
        while (slash >= 0 && slash > end - 6) {
            end = slash;
            slash = text.lastIndexOf('\\', end - 1);
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : Math.max(end, 1);
    }
}
