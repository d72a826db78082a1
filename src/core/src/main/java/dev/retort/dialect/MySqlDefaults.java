package dev.retort.dialect;

import dev.retort.schema.DefaultValue;
import dev.retort.schema.SqlType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one form of a default: the server's own words where its text alone tells. */
final class MySqlDefaults {

    private static final Pattern NOW = Pattern.compile(
            "(?:now|current_timestamp|localtime|localtimestamp)(?:\\(\\s*([0-6]?)\\s*\\))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("^('?)([-+]?[0-9]+(?:\\.[0-9]+)?)\\1$");
    private static final Pattern BITS = Pattern.compile("(?i)^(?:b'([01]+)'|0b([01]+)|([01]))$");
    private static final Pattern PLAIN = Pattern.compile(
            "(?is)^(?:[-+]?[0-9.]+(?:e[-+]?[0-9]+)?|[bx]?'(?:[^'\\\\]|''|\\\\.)*'|null|true|false|current_timestamp(?:\\([0-6]?\\))?)$");

    private static final Pattern ESCAPE = Pattern.compile("(?s)\\\\(.)");

    private MySqlDefaults() {}

    static @Nullable DefaultValue normalise(DefaultValue value, SqlType type) {
        String sql = PostgreSqlDefaults.withoutParentheses(doubled(value.sql().strip()));
        return sql.equalsIgnoreCase("null") ? null : new DefaultValue(canonical(sql, type));
    }

    /** The same text with its quotes doubled where a backslash stands before them. */
    static String doubled(String sql) {
        return ESCAPE.matcher(sql)
                .replaceAll(escape -> escape.group(1).equals("'") ? "''" : Matcher.quoteReplacement(escape.group()));
    }

    /** The one form of an expression that says when. */
    static String moment(String sql) {
        Matcher now = NOW.matcher(sql);
        if (!now.matches()) {
            return sql;
        }
        String digits = now.group(1) == null || now.group(1).equals("0") ? "" : now.group(1);
        return "current_timestamp(" + digits + ")";
    }

    /** A moment with as many digits as its column has: https://dev.mysql.com/doc/refman/8.4/en/timestamp-initialization.html. */
    static DefaultValue precise(DefaultValue value, SqlType type) {
        Matcher now = NOW.matcher(value.sql().strip());
        if (!now.matches() || !List.of("timestamp", "datetime").contains(type.name())) {
            return value;
        }
        int digits = type.argument(0, 0);
        int said = now.group(1) == null || now.group(1).isEmpty() ? 0 : Integer.parseInt(now.group(1));
        return said == digits ? value : new DefaultValue("current_timestamp(" + (digits == 0 ? "" : digits) + ")");
    }

    private static String canonical(String sql, SqlType type) {
        if (type.name().equals("bit")) {
            return bits(sql);
        }
        Matcher number = NUMBER.matcher(sql);
        if (number.matches() && MySqlTypes.isNumber(type)) {
            return new BigDecimal(number.group(2)).stripTrailingZeros().toPlainString();
        }
        return switch (sql.toLowerCase(Locale.ROOT)) {
            case "true" -> "1";
            case "false" -> "0";
            case "current_date", "current_date()", "curdate()" -> "curdate()";
            case "current_time", "current_time()", "curtime()" -> "curtime()";
            default -> moment(sql);
        };
    }

    private static String bits(String sql) {
        String word = sql.equalsIgnoreCase("true") ? "1" : sql.equalsIgnoreCase("false") ? "0" : sql;
        Matcher bits = BITS.matcher(word);
        if (!bits.matches()) {
            return sql;
        }
        String digits = bits.group(1) != null ? bits.group(1) : bits.group(2) != null ? bits.group(2) : bits.group(3);
        String significant = digits.replaceFirst("^0+(?=.)", "");
        return "b'" + significant + "'";
    }

    /** The clause of a column's definition; what is more than a literal stands in parentheses, as MySQL wants it too. */
    static String clause(DefaultValue value) {
        return PLAIN.matcher(value.sql()).matches() ? " default " + value.sql() : " default (" + value.sql() + ")";
    }
}
