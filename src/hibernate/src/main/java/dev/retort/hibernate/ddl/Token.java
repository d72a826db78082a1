package dev.retort.hibernate.ddl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One token of a SQL text.
 *
 * @param kind what it is
 * @param text how it is written, quotes included
 * @param start where it begins in the text
 * @param end where it ends in the text, exclusive
 */
record Token(Kind kind, String text, int start, int end) {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)", Pattern.DOTALL);

    /** What a token is. */
    enum Kind {
        /** A keyword or an unquoted name. */
        WORD,
        /** A quoted name. */
        QUOTED,
        /** A string literal. */
        STRING,
        /** A number. */
        NUMBER,
        /** Any other single character. */
        SYMBOL
    }

    /** Whether it is this keyword, in any case, or this symbol. */
    boolean is(String word) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equalsIgnoreCase(word);
    }

    /** Whether it is one of these keywords or symbols. */
    boolean isAny(String... words) {
        for (String word : words) {
            if (is(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it can be a name. */
    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    /** What stands between the quotes, with doubled quotes made single; the text itself where there are none. */
    String unquoted() {
        if (kind != Kind.QUOTED && kind != Kind.STRING) {
            return text;
        }
        String quote = text.substring(text.length() - 1);
        String inner = text.substring(text.indexOf(text.charAt(0) == '[' ? "[" : quote) + 1, text.length() - 1);
        return inner.replace(quote + quote, quote);
    }

    /** The same of a literal in which a backslash escapes what follows, as MySQL reads it unless told otherwise. */
    String unescaped() {
        return ESCAPE.matcher(unquoted()).replaceAll(found -> Matcher.quoteReplacement(escaped(found.group(1))));
    }

    private static String escaped(String letter) {
        return switch (letter) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "r" -> "\r";
            default -> letter;
        };
    }
}
