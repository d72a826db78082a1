package dev.retort.report;

/**
 * Text from outside in which everything is seen: a character that steers a terminal, turns the direction of what is read or
 * takes no room is written as the escape that Java and JSON have for it.
 */
final class VisibleText {

    private VisibleText() {}

    /** The text on its lines. */
    static String of(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(c -> visible.append(isVisible(c) ? Character.toString(c) : escaped(c)));
        return visible.toString();
    }

    private static boolean isVisible(int c) {
        return c == '\n'
                || c == '\t'
                || switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> (c & 0xFFFE) != 0xFFFE;
                };
    }

    private static String escaped(int c) {
        StringBuilder escape = new StringBuilder();
        for (char unit : Character.toChars(c)) {
            escape.append(String.format("\\u%04x", (int) unit));
        }
        return escape.toString();
    }
}
