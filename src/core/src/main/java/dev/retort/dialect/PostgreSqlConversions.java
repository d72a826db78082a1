package dev.retort.dialect;

import dev.retort.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which types PostgreSQL has a cast between: https://www.postgresql.org/docs/current/sql-createcast.html, pg_cast. */
final class PostgreSqlConversions {

    private static final String NUMBER = "number";
    private static final String TEXT = "text";
    private static final String TRUTH = "truth";
    private static final String DATE = "date";
    private static final String TIME = "time";
    private static final String SPAN = "span";
    private static final String JSON = "json";
    private static final String JSONB = "jsonb";

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("smallint", NUMBER),
            Map.entry("integer", NUMBER),
            Map.entry("bigint", NUMBER),
            Map.entry("numeric", NUMBER),
            Map.entry("real", NUMBER),
            Map.entry("double precision", NUMBER),
            Map.entry("varchar", TEXT),
            Map.entry("char", TEXT),
            Map.entry("text", TEXT),
            Map.entry("boolean", TRUTH),
            Map.entry("date", DATE),
            Map.entry("timestamp", DATE),
            Map.entry("time", TIME),
            Map.entry("interval", SPAN),
            Map.entry("json", JSON),
            Map.entry("jsonb", JSONB),
            Map.entry("uuid", "uuid"),
            Map.entry("bytea", "bytes"));

    private static final List<List<String>> JOINED = List.of(
            List.of(NUMBER, TRUTH),
            List.of(TRUTH, NUMBER),
            List.of(DATE, TIME),
            List.of(TIME, SPAN),
            List.of(SPAN, TIME),
            List.of(JSON, JSONB),
            List.of(JSONB, JSON),
            List.of(JSONB, NUMBER),
            List.of(JSONB, TRUTH));

    private static final String LITERAL = "'(?:[^']|'')*+'";

    /** The types whose names are several words; what follows any other name is not of the cast. */
    private static final String TYPE = "\"(?:[^\"]|\"\")+\"|character varying|bit varying|double precision"
            + "|time(?:stamp)?(?:\\(\\d\\))? with(?:out)? time zone|\\w+";

    private static final Pattern LITERAL_OR_CAST =
            Pattern.compile("(" + LITERAL + ")|::\\s*(?:" + TYPE + ")(?:\\[\\])*", Pattern.CASE_INSENSITIVE);

    private PostgreSqlConversions() {}

    /** A text becomes anything, and anything a text; an array as a whole, too. */
    static boolean exist(SqlType before, SqlType after) {
        String from = kind(before);
        String to = kind(after);
        if (from == null || to == null || isText(before, from) || isText(after, to)) {
            return true;
        }
        boolean elements =
                from.equals(to) || from.equals(TEXT) || to.equals(TEXT) || JOINED.contains(List.of(from, to));
        return before.dimensions() == after.dimensions() && elements;
    }

    /** An interval may say in its name of which fields it is: {@code interval second(6)}. */
    private static @Nullable String kind(SqlType type) {
        return type.name().startsWith("interval ") ? SPAN : KINDS.get(type.name());
    }

    private static boolean isText(SqlType type, String kind) {
        return kind.equals(TEXT) && type.dimensions() == 0;
    }

    /** The condition with a blank for each cast. */
    static String without(String condition) {
        return LITERAL_OR_CAST
                .matcher(condition)
                .replaceAll(found -> found.group(1) == null ? " " : Matcher.quoteReplacement(found.group(1)));
    }
}
