package dev.retort.dialect;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The one form of an expression among those that are the same word for word. SQLite keeps every text as it was written, so that
 * there is no form of its own to ask for.
 */
final class SqliteExpression {

    private static final Set<String> KEYWORDS = Set.of(
            "and",
            "as",
            "asc",
            "between",
            "case",
            "cast",
            "collate",
            "desc",
            "distinct",
            "else",
            "end",
            "escape",
            "exists",
            "false",
            "from",
            "glob",
            "in",
            "is",
            "isnull",
            "like",
            "match",
            "not",
            "notnull",
            "null",
            "or",
            "over",
            "regexp",
            "select",
            "then",
            "true",
            "when",
            "where",
            "current_timestamp",
            "current_date",
            "current_time");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private SqliteExpression() {}

    /** One blank between words, keywords and functions in small letters, quotes and parentheses where they are needed. */
    static String canonical(String sql) {
        SqliteWords words = SqliteWords.of(sql);
        int from = 0;
        int to = words.size();
        while (from < to && words.at(from, "(") && words.after(from) == to) {
            from++;
            to--;
        }
        StringBuilder text = new StringBuilder();
        append(text, words, from, to);
        return text.toString();
    }

    private static void append(StringBuilder text, SqliteWords words, int from, int to) {
        int at = from;
        while (at < to) {
            if (text.length() > 0 && !isTight(words, at, from)) {
                text.append(' ');
            }
            if (words.at(at, "(")) {
                int behind = words.after(at);
                int open = at + 1;
                int close = behind - 1;
                while (words.at(open, "(") && words.after(open) == close) {
                    open++;
                    close--;
                }
                text.append('(');
                StringBuilder inner = new StringBuilder();
                append(inner, words, open, close);
                text.append(inner).append(')');
                at = behind;
            } else {
                text.append(word(words, at));
                at++;
            }
        }
    }

    /** Whether no blank stands before the word: at the beginning, around dots, before commas, behind the name of a function. */
    private static boolean isTight(SqliteWords words, int at, int first) {
        if (at == first || words.get(at).isAny(",", ".", ")")) {
            return true;
        }
        SqliteToken before = words.get(at - 1);
        return before.is(".") || words.at(at, "(") && isFunction(before);
    }

    private static boolean isFunction(SqliteToken token) {
        return token.kind() == SqliteToken.Kind.WORD
                && (!isKeyword(token.text()) || token.isAny("cast", "glob", "like", "match", "regexp"));
    }

    private static boolean isKeyword(String word) {
        return KEYWORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String word(SqliteWords words, int at) {
        SqliteToken token = words.get(at);
        return switch (token.kind()) {
            case WORD -> {
                boolean folds = isKeyword(token.text()) || words.at(at + 1, "(");
                yield folds ? token.text().toLowerCase(Locale.ROOT) : token.text();
            }
            case NAME -> {
                String name = token.name();
                boolean plain = PLAIN.matcher(name).matches() && !SqliteKeywords.needsQuotes(name);
                yield plain ? name : '"' + name.replace("\"", "\"\"") + '"';
            }
            default -> token.is("==") ? "=" : token.is("!=") ? "<>" : token.text();
        };
    }
}
