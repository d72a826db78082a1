package dev.retort.hibernate.ddl;

import java.util.stream.Stream;

/**
 * One token of a SQL text.
 *
 * @param kind what it is
 * @param text how it is written, quotes included
 * @param start where it begins in the text
 * @param end where it ends in the text, exclusive
 */
record Token(Kind kind, String text, int start, int end) {

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

    /** Whether it is one of these keywords, in any case, or one of these symbols. */
    boolean is(String... words) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && Stream.of(words).anyMatch(text::equalsIgnoreCase);
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
}
