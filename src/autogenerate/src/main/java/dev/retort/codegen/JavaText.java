package dev.retort.codegen;

/**
 * Text from outside as Java writes it. A message, a comment or a default must never be able to break out of a string
 * literal or a Java comment; Java decodes Unicode escapes before it parses (JLS 3.3), and a backslash that follows another
 * one begins none.
 */
final class JavaText {

    private JavaText() {}

    /** A string literal with its quotes. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(c -> literal.append(escaped(c)));
        return literal.append('"').toString();
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isVisible(c) ? Character.toString(c) : unicode(c);
        };
    }

    /** What a reviewer cannot see, such as a change of the writing direction, is written as an escape. */
    private static boolean isVisible(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && type != Character.PRIVATE_USE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    private static String unicode(int c) {
        StringBuilder escape = new StringBuilder();
        for (char unit : Character.toChars(c)) {
            escape.append(String.format("\\u%04x", (int) unit));
        }
        return escape.toString();
    }

    /** A text on one line of a comment that begins with two slashes. */
    static String lineComment(String text) {
        return visible(text).replace("\\", "\\\\");
    }

    /** A text on one line of a Javadoc comment. */
    static String javadoc(String text) {
        return visible(text)
                .replace("\\", "\\\\")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;");
    }

    private static String visible(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> line.appendCodePoint(isVisible(c) ? c : ' '));
        return line.toString();
    }
}
