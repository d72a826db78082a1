package dev.retort.report;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes texts from outside in GitHub's Markdown, where they may be neither markup nor a mention nor a link. A password is
 * taken out before a text is written, as it could not be found afterwards.
 */
public final class Markdown {

    /** Signs that mean something anywhere, and those that do at the beginning of a line or in an address. */
    private static final Pattern MARKUP =
            Pattern.compile("[\\\\`*_{}\\[\\]#!|~@:&<>]|^[-+=]|(?<=^\\d{1,9})[.)]|(?i)(?<=www)\\.");

    private static final Pattern FENCE = Pattern.compile("`+");

    private final UnaryOperator<String> redaction;

    /**
     * A writer.
     *
     * @param redaction takes passwords out of a text
     */
    public Markdown(UnaryOperator<String> redaction) {
        this.redaction = redaction;
    }

    /** A text without its passwords, in which everything is seen. */
    public String plain(String text) {
        return VisibleText.of(redaction.apply(text).replace("\r\n", "\n"));
    }

    /** A text on one line, each sign that could mean something as the number of its character. */
    public String text(String text) {
        String line = plain(text).replaceAll("\\s+", " ").strip();
        return MARKUP.matcher(line).replaceAll(sign -> "&#" + (int) sign.group().charAt(0) + ";");
    }

    /** A text in the letters of code, within a line. */
    public String code(String text) {
        return "<code>" + text(text) + "</code>";
    }

    /** A block of code that the text cannot end. */
    public String block(String language, String text) {
        String shown = plain(text);
        int longest = 2;
        Matcher fences = FENCE.matcher(shown);
        while (fences.find()) {
            longest = Math.max(longest, fences.group().length());
        }
        String fence = "`".repeat(longest + 1);
        return fence + language + "\n" + shown.stripTrailing() + "\n" + fence;
    }

    /** What is folded until it is clicked; the body is written already. */
    public String folded(String title, String body) {
        return "<details><summary>" + text(title) + "</summary>\n\n" + body + "\n\n</details>";
    }
}
