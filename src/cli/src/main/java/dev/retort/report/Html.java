package dev.retort.report;

import java.util.function.UnaryOperator;

/** Writes texts from outside into HTML, where they may be no markup; a password is taken out before. */
final class Html {

    private final UnaryOperator<String> redaction;

    Html(UnaryOperator<String> redaction) {
        this.redaction = redaction;
    }

    /** A text between tags or in an attribute in double quotes. */
    String text(String text) {
        StringBuilder escaped = new StringBuilder();
        VisibleText.of(redaction.apply(text)).codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    /** An element with a text in it. */
    String element(String name, String text) {
        return "<" + name + ">" + text(text) + "</" + name + ">";
    }

    /** An element of a class with a text in it. */
    String element(String name, String type, String text) {
        return "<" + name + " class=\"" + type + "\">" + text(text) + "</" + name + ">";
    }
}
