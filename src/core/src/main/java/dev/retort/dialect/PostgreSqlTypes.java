package dev.retort.dialect;

import dev.retort.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** PostgreSQL's type names: https://www.postgresql.org/docs/current/datatype.html. */
final class PostgreSqlTypes {

    private static final int SECONDS_PRECISION = 6;
    private static final int REAL_BITS = 24;

    private static final Pattern NAME = Pattern.compile("(?:(\"[^\"]+\"|[^\".]+)\\.)?(\"[^\"]+\"|[^\".]+)");

    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("int2", "smallint"),
            Map.entry("bool", "boolean"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("character varying", "varchar"),
            Map.entry("char varying", "varchar"),
            Map.entry("national character varying", "varchar"),
            Map.entry("nchar varying", "varchar"),
            Map.entry("character", "char"),
            Map.entry("national character", "char"),
            Map.entry("nchar", "char"),
            Map.entry("bit varying", "varbit"));

    private static final List<String> BUILT_IN = List.of(
            "smallint",
            "integer",
            "bigint",
            "numeric",
            "real",
            "double precision",
            "boolean",
            "date",
            "time",
            "timestamp",
            "interval",
            "uuid",
            "json",
            "jsonb",
            "bytea",
            "oid",
            "inet",
            "varchar",
            "char",
            "text");

    private static final List<String> SERIALS =
            List.of("serial", "serial2", "serial4", "serial8", "smallserial", "bigserial");

    /** Its own that nobody compares in another way than by their names. */
    private static final Set<String> FURTHER = Set.of(
            "bit",
            "varbit",
            "bit varying",
            "money",
            "oid",
            "xid",
            "cid",
            "name",
            "inet",
            "cidr",
            "macaddr",
            "macaddr8",
            "point",
            "lseg",
            "line",
            "box",
            "path",
            "polygon",
            "circle",
            "xml",
            "tsvector",
            "tsquery",
            "pg_lsn");

    /** Its own that take no numbers, as those of other databases do. */
    private static final Set<String> WITHOUT_NUMBERS = Set.of(
            "smallint",
            "integer",
            "bigint",
            "real",
            "double precision",
            "boolean",
            "date",
            "uuid",
            "json",
            "jsonb",
            "bytea",
            "text");

    private PostgreSqlTypes() {}

    static boolean isBuiltIn(SqlType type) {
        return BUILT_IN.contains(normalise(type).name());
    }

    /** Whether the server has the type without an extension, so that its own casts lead from it to others. */
    static boolean isOfServer(SqlType type) {
        String name = normalise(type).name();
        return isBuiltIn(type) || FURTHER.contains(name) || name.startsWith("reg");
    }

    /** How many dimensions are declared does not count: https://www.postgresql.org/docs/current/arrays.html#ARRAYS-DECLARATION. */
    static SqlType normalise(SqlType type) {
        SqlType renamed = type.withName(SYNONYMS.getOrDefault(type.name(), unquoted(type.name())))
                .withDimensions(Math.min(1, type.dimensions()));
        if (renamed.modifier().equals("without time zone")) {
            renamed = renamed.withModifier("");
        }
        return switch (renamed.name()) {
            case "timestamptz" -> seconds(renamed.withName("timestamp").withModifier("with time zone"));
            case "timetz" -> seconds(renamed.withName("time").withModifier("with time zone"));
            case "timestamp", "time", "interval" -> seconds(renamed);
            case "float" -> floating(renamed);
            case "numeric" -> withScale(renamed);
            case "char", "bit" -> renamed.arguments().isEmpty() ? renamed.withArguments(List.of("1")) : renamed;
            case "bpchar" -> renamed.arguments().isEmpty() ? renamed : renamed.withName("char");
            default -> renamed;
        };
    }

    /** A name, its schema before it or not, in quotes where it needs them. */
    private static String unquoted(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches()
                ? Stream.of(parts.group(1), parts.group(2))
                        .filter(Objects::nonNull)
                        .map(PostgreSqlTypes::spelled)
                        .collect(Collectors.joining("."))
                : name;
    }

    /** {@code "char"} is a type of its own and keeps them, as does every other key word. */
    private static String spelled(String part) {
        String bare = part.replace("\"", "");
        return PostgreSqlKeywords.isNoType(part)
                ? '"' + part + '"'
                : PostgreSqlKeywords.needsQuotes(bare) ? part : bare;
    }

    /** Six digits behind the second are what it keeps when nothing is said, and all it keeps when more are. */
    private static SqlType seconds(SqlType type) {
        return type.argument(0, 0) >= SECONDS_PRECISION ? type.withArguments(List.of()) : type;
    }

    private static SqlType floating(SqlType type) {
        boolean single = type.argument(0, REAL_BITS + 1) <= REAL_BITS;
        return type.withName(single ? "real" : "double precision").withArguments(List.of());
    }

    private static SqlType withScale(SqlType type) {
        return type.arguments().size() == 1
                ? type.withArguments(List.of(type.arguments().get(0), "0"))
                : type;
    }

    /** Whether numbers stand behind a name that takes none: https://www.postgresql.org/docs/current/datatype.html. */
    static boolean takesNoNumbers(SqlType type) {
        SqlType normal = normalise(type);
        return !normal.arguments().isEmpty() && WITHOUT_NUMBERS.contains(normal.name());
    }

    /** Whether it is no type but stands for a column with a sequence: datatype-numeric.html#DATATYPE-SERIAL. */
    static boolean isSerial(SqlType type) {
        return SERIALS.contains(type.name());
    }

    /** The name under which a column of that integer type gets its own sequence. */
    static String serial(SqlType type) {
        return switch (normalise(type).name()) {
            case "smallint" -> "smallserial";
            case "integer" -> "serial";
            default -> "bigserial";
        };
    }

    /** Whether a value of one type becomes one of the other by its type alone, without USING. */
    static boolean isAssignable(SqlType from, SqlType to) {
        SqlType before = normalise(from);
        SqlType after = normalise(to);
        return before.dimensions() == after.dimensions()
                && (isOneKind(before, after)
                        || isAddress(before, after)
                        || (isText(before) && isText(after))
                        || isNumber(before, after));
    }

    /** A bit string of another length is refused unless the length is cast: datatype-bit.html. */
    private static boolean isOneKind(SqlType before, SqlType after) {
        return before.name().equals(after.name()) && (!before.name().equals("bit") || before.equals(after));
    }

    /** The same bits, as long as no cast is written that says otherwise. */
    private static boolean isAddress(SqlType before, SqlType after) {
        return before.name().equals("cidr") && after.name().equals("inet");
    }

    private static boolean isText(SqlType type) {
        return List.of("varchar", "char", "text").contains(type.name());
    }

    /** Those for patterns are of few types: https://www.postgresql.org/docs/current/indexes-opclass.html. */
    static boolean hasOperatorClass(SqlType type, String operatorClass) {
        if (!isBuiltIn(type)) {
            return true;
        }
        return switch (operatorClass) {
            case "text_pattern_ops", "varchar_pattern_ops" ->
                type.dimensions() == 0 && List.of("text", "varchar").contains(type.name());
            case "bpchar_pattern_ops" -> type.dimensions() == 0 && isText(type);
            default -> true;
        };
    }

    private static boolean isNumber(SqlType before, SqlType after) {
        List<String> numbers = List.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
        return numbers.contains(before.name()) && numbers.contains(after.name());
    }
}
