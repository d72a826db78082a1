package dev.retort.dialect;

import dev.retort.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** H2's type names: https://www.h2database.com/html/datatypes.html. */
final class H2Types {

    /** Its text is a CLOB. */
    static final ForeignWords FOREIGN =
            new ForeignWords(H2.PRODUCT, true, true, Set.of(), Set.of("text", "clob", "blob"));

    private static final List<String> TEXTS = List.of("varchar", "varchar_ignorecase", "char", "clob");
    private static final int REAL_BITS = 24;

    /** As many as H2 has: https://h2database.com/html/datatypes.html#numeric_type. */
    private static final int DIGITS = 100_000;

    /** Where a length is longer, H2 makes it this, which it also is unasked. */
    private static final int LONGEST = 1_000_000_000;

    /** Those that mean the same in every version: TEXT was a CLOB before it became a VARCHAR. */
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("int4", "integer"),
            Map.entry("mediumint", "integer"),
            Map.entry("signed", "integer"),
            Map.entry("int2", "smallint"),
            Map.entry("int8", "bigint"),
            Map.entry("bool", "boolean"),
            Map.entry("bit", "boolean"),
            Map.entry("double", "double precision"),
            Map.entry("float8", "double precision"),
            Map.entry("float4", "real"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("character", "char"),
            Map.entry("nchar", "char"),
            Map.entry("national character", "char"),
            Map.entry("national char", "char"),
            Map.entry("character varying", "varchar"),
            Map.entry("char varying", "varchar"),
            Map.entry("nchar varying", "varchar"),
            Map.entry("national character varying", "varchar"),
            Map.entry("national char varying", "varchar"),
            Map.entry("varchar2", "varchar"),
            Map.entry("nvarchar", "varchar"),
            Map.entry("nvarchar2", "varchar"),
            Map.entry("varchar_casesensitive", "varchar"),
            Map.entry("longvarchar", "varchar"),
            Map.entry("character large object", "clob"),
            Map.entry("char large object", "clob"),
            Map.entry("nclob", "clob"),
            Map.entry("nchar large object", "clob"),
            Map.entry("national character large object", "clob"),
            Map.entry("binary large object", "blob"),
            Map.entry("tinyblob", "blob"),
            Map.entry("mediumblob", "blob"),
            Map.entry("longblob", "blob"),
            Map.entry("image", "blob"),
            Map.entry("binary varying", "varbinary"),
            Map.entry("raw", "varbinary"),
            Map.entry("bytea", "varbinary"),
            Map.entry("longvarbinary", "varbinary"),
            Map.entry("jsonb", "json"));

    private static final List<String> INTEGERS = List.of("tinyint", "smallint", "integer", "bigint");

    /** Types whose text means the same in every compatibility mode: a DATE is a moment in Oracle's, for one. */
    private static final List<String> CERTAIN = List.of(
            "tinyint",
            "smallint",
            "integer",
            "bigint",
            "boolean",
            "real",
            "double precision",
            "char",
            "varchar",
            "clob",
            "binary",
            "varbinary",
            "blob",
            "time",
            "timestamp",
            "uuid",
            "json");

    private H2Types() {}

    static SqlType normalise(SqlType type) {
        SqlType renamed = type.withName(SYNONYMS.getOrDefault(type.name(), type.name()));
        if (renamed.modifier().equals("without time zone")) {
            renamed = renamed.withModifier("");
        }
        return switch (renamed.name()) {
            case "float" -> floating(renamed);
            case "numeric" -> withScale(renamed);
            case "char", "binary" ->
                without(renamed, 0).arguments().isEmpty()
                        ? SqlType.of(renamed.name(), 1).withDimensions(renamed.dimensions())
                        : renamed;
            case "varchar", "varbinary", "varchar_ignorecase" ->
                renamed.argument(0, 0) >= LONGEST ? renamed.withArguments(List.of()) : renamed;
            case "timestamp" -> without(renamed, 6);
            case "time" -> without(renamed, 0);
            default -> renamed;
        };
    }

    /** A number has no digits behind its point where nobody says any, a time none behind its second. */
    static SqlType withDigits(SqlType type) {
        SqlType normal = normalise(type);
        if (!normal.arguments().isEmpty()) {
            return normal;
        }
        return switch (normal.name()) {
            case "numeric" -> normal.withArguments(List.of(String.valueOf(DIGITS), "0"));
            case "timestamp" -> normal.withArguments(List.of("6"));
            case "time" -> normal.withArguments(List.of("0"));
            default -> normal;
        };
    }

    /** The type without the argument that it has unasked. */
    private static SqlType without(SqlType type, int usual) {
        return type.argument(0, -1) == usual ? type.withArguments(List.of()) : type;
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

    static boolean isCertain(SqlType type) {
        SqlType normal = normalise(type);
        boolean numbers = normal.arguments().stream().allMatch(argument -> argument.matches("[0-9]+"));
        return numbers && CERTAIN.contains(normal.name())
                || numbers
                        && normal.name().equals("numeric")
                        && !normal.arguments().isEmpty()
                || normal.name().equals("enum");
    }

    /** Whether it is no type but stands, in some modes, for a column that is numbered: https://www.h2database.com/html/features.html. */
    static boolean isNumbering(SqlType type) {
        return List.of("identity", "serial", "bigserial").contains(type.name());
    }

    static boolean isText(SqlType type) {
        return type.dimensions() == 0 && TEXTS.contains(normalise(type).name());
    }

    static boolean isNumber(SqlType type) {
        return INTEGERS.contains(type.name())
                || List.of("numeric", "real", "double precision").contains(type.name());
    }

    /** The type as H2 writes it, whose arrays have no brackets where they have no limit. */
    static String sql(SqlType type) {
        SqlType known = type.name().equals("jsonb") ? type.withName("json") : type;
        return known.withDimensions(0).sql() + " array".repeat(type.dimensions());
    }
}
