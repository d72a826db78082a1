package dev.retort.dialect;

import dev.retort.schema.DefaultValue;
import dev.retort.schema.SqlType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one form of a default. PostgreSQL shows a literal with a cast to the column's type ({@code 'x'::character varying},
 * {@code '-1'::integer}); a model has none.
 */
final class PostgreSqlDefaults {

    private static final Pattern CAST_LITERAL =
            Pattern.compile("^('(?:[^']|'')*+')::((?:[a-z0-9_ ]|\"[^\"]+\"|\\.)+(?:\\([0-9, ]+\\))?(?:\\[\\])*"
                    + "(?: with(?:out)? time zone)?)$");
    private static final Pattern CAST = Pattern.compile("::[a-z_ ]+(\\([0-9, ]+\\))?[a-z ]*(\\[])*");
    private static final Pattern NUMBER = Pattern.compile("^('?)([-+]?[0-9]+(?:\\.[0-9]+)?)\\1$");
    private static final Pattern NULL = Pattern.compile("null(?:::.*)?", Pattern.CASE_INSENSITIVE);
    private static final List<String> NUMBERS =
            List.of("smallint", "integer", "bigint", "numeric", "real", "double precision");

    private PostgreSqlDefaults() {}

    static @Nullable DefaultValue normalise(DefaultValue value, SqlType type) {
        String sql = withoutParentheses(value.sql().strip());
        Matcher cast = CAST_LITERAL.matcher(sql);
        if (cast.matches() && isNameOf(cast.group(2), type)) {
            sql = cast.group(1);
        }
        return NULL.matcher(sql).matches() ? null : new DefaultValue(canonical(sql, type));
    }

    /** Whether they are one value; {@code now()} and {@code CURRENT_TIMESTAMP} stay what they are in the catalog. */
    static boolean areOne(DefaultValue one, DefaultValue other, SqlType type) {
        return meaning(one.sql(), type).equals(meaning(other.sql(), type));
    }

    private static String meaning(String sql, SqlType type) {
        Matcher number = NUMBER.matcher(sql);
        if (number.matches() && isNumeric(type)) {
            return new BigDecimal(number.group(2)).stripTrailingZeros().toPlainString();
        }
        return switch (sql.toLowerCase(Locale.ROOT)) {
            case "now()", "current_timestamp", "transaction_timestamp()" -> "now()";
            default -> sql;
        };
    }

    private static boolean isNumeric(SqlType type) {
        return NUMBERS.contains(type.name()) && type.dimensions() == 0;
    }

    private static boolean isNameOf(String text, SqlType type) {
        SqlType cast = PostgreSqlTypes.normalise(SqlType.parse(text));
        boolean shortens = !cast.arguments().isEmpty() && !cast.arguments().equals(type.arguments());
        return !shortens && (isText(cast) && isText(type) || isOneType(cast, type));
    }

    private static boolean isOneType(SqlType cast, SqlType type) {
        return cast.name().equals(type.name())
                && cast.modifier().equals(type.modifier())
                && cast.dimensions() == type.dimensions();
    }

    /** A literal of one of these becomes one of the other letter for letter. */
    private static boolean isText(SqlType type) {
        boolean unlimited = type.name().equals("text") || type.name().equals("varchar");
        return unlimited && type.dimensions() == 0;
    }

    /** Numbers lose their quotes, booleans are written in one way, as are keywords. */
    private static String canonical(String sql, SqlType type) {
        if (NUMBER.matcher(sql).matches() && isNumeric(type)) {
            return new BigDecimal(sql.replace("'", "")).toPlainString();
        }
        return switch (sql.toLowerCase(Locale.ROOT)) {
            case "now()" -> "now()";
            case "current_timestamp" -> "CURRENT_TIMESTAMP";
            case "true" -> "true";
            case "false" -> "false";
            case "'t'", "'true'" -> type.name().equals("boolean") ? "true" : sql;
            case "'f'", "'false'" -> type.name().equals("boolean") ? "false" : sql;
            default -> sql;
        };
    }

    /**
     * A default as it stands in the definition of a column, whose grammar takes {@code b_expr} only: an expression of
     * several words is put in parentheses.
     */
    static String clause(DefaultValue value) {
        return hasSeveralWords(value.sql()) ? " default (" + value.sql() + ")" : " default " + value.sql();
    }

    /** Whether a blank stands outside of quotes, parentheses and the type behind a cast. */
    private static boolean hasSeveralWords(String sql) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            quoted ^= c == '\'';
            depth += quoted ? 0 : c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (!quoted && depth == 0 && Character.isWhitespace(c)) {
                return true;
            }
            if (!quoted && depth == 0 && CAST.matcher(sql.substring(i)).matches()) {
                return false;
            }
        }
        return false;
    }

    /** Takes away parentheses that enclose the whole text. */
    static String withoutParentheses(String sql) {
        String rest = sql;
        while (isEnclosed(rest)) {
            rest = rest.substring(1, rest.length() - 1).strip();
        }
        return rest;
    }

    private static boolean isEnclosed(String sql) {
        if (!sql.startsWith("(") || !sql.endsWith(")")) {
            return false;
        }
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < sql.length() - 1; i++) {
            char c = sql.charAt(i);
            quoted ^= c == '\'';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return false;
            }
        }
        return !quoted;
    }
}
