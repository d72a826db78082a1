package dev.retort.hibernate.ddl;

import dev.retort.hibernate.ddl.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a SQL text into tokens; never fails, for what it does not know becomes a symbol. */
final class Lexer {

    private final String sql;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String sql) {
        this.sql = sql;
    }

    /** The tokens of a text; blanks and comments are left out. */
    static List<Token> tokens(String sql) {
        Lexer lexer = new Lexer(sql);
        while (lexer.skipBlanks()) {
            lexer.next();
        }
        return List.copyOf(lexer.tokens);
    }

    private boolean skipBlanks() {
        while (at < sql.length()) {
            if (Character.isWhitespace(sql.charAt(at))) {
                at++;
            } else if (sql.startsWith("--", at)) {
                at = endOf("\n", at);
            } else if (sql.startsWith("/*", at)) {
                at = endOf("*/", at);
            } else {
                return true;
            }
        }
        return false;
    }

    private void next() {
        char c = sql.charAt(at);
        if (c == '\'') {
            add(Kind.STRING, endOfQuoted(at + 1, '\'', false));
        } else if ((c == 'e' || c == 'E') && sql.startsWith("'", at + 1)) {
            add(Kind.STRING, endOfQuoted(at + 2, '\'', true));
        } else if (c == '"' || c == '`') {
            add(Kind.QUOTED, endOfQuoted(at + 1, c, false));
        } else if (c == '[' && opensBracketedName()) {
            add(Kind.QUOTED, endOfQuoted(at + 1, ']', false));
        } else if (c == '$' && sql.indexOf('$', at + 1) > 0 && tag().matches("\\$[\\p{Alpha}_]*\\$")) {
            add(Kind.STRING, endOf(tag(), at + tag().length()));
        } else if (Character.isDigit(c)) {
            add(Kind.NUMBER, endOfRun(true));
        } else if (isNamePart(c)) {
            add(Kind.WORD, endOfRun(false));
        } else {
            add(Kind.SYMBOL, at + 1);
        }
    }

    private void add(Kind kind, int end) {
        tokens.add(new Token(kind, sql.substring(at, end), at, end));
        at = end;
    }

    /** SQL Server quotes names in brackets; PostgreSQL's {@code integer[]} and {@code array[1, 2]} are no names. */
    private boolean opensBracketedName() {
        boolean stands = at == 0 || " (,.\t\n".indexOf(sql.charAt(at - 1)) >= 0;
        return stands && at + 1 < sql.length() && isNamePart(sql.charAt(at + 1)) && sql.indexOf(']', at) > 0;
    }

    private String tag() {
        return sql.substring(at, sql.indexOf('$', at + 1) + 1);
    }

    private int endOfQuoted(int from, char quote, boolean backslash) {
        for (int i = from; i < sql.length(); i++) {
            if (backslash && sql.charAt(i) == '\\') {
                i++;
            } else if (sql.charAt(i) == quote) {
                if (i + 1 < sql.length() && sql.charAt(i + 1) == quote) {
                    i++;
                } else {
                    return i + 1;
                }
            }
        }
        return sql.length();
    }

    private int endOfRun(boolean number) {
        int end = at;
        while (end < sql.length() && (isNamePart(sql.charAt(end)) || (number && sql.charAt(end) == '.'))) {
            end++;
        }
        return end;
    }

    private int endOf(String mark, int from) {
        int found = sql.indexOf(mark, from);
        return found < 0 ? sql.length() : found + mark.length();
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '#' || c == '@' || Character.isSurrogate(c);
    }
}
