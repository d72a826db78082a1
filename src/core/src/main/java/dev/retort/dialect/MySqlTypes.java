package dev.retort.dialect;

import dev.retort.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The type names of MySQL (https://dev.mysql.com/doc/refman/8.4/en/data-types.html) and MariaDB
 * (https://mariadb.com/kb/en/data-types/).
 */
final class MySqlTypes {

    private static final Set<String> LARGE =
            Set.of("text", "mediumtext", "longtext", "clob", "blob", "mediumblob", "longblob", "bytea");

    private static final int SINGLE_BITS = 24;

    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("int4", "integer"),
            Map.entry("int1", "tinyint"),
            Map.entry("int2", "smallint"),
            Map.entry("int3", "mediumint"),
            Map.entry("middleint", "mediumint"),
            Map.entry("int8", "bigint"),
            Map.entry("float4", "float"),
            Map.entry("float8", "double precision"),
            Map.entry("real", "double precision"),
            Map.entry("double", "double precision"),
            Map.entry("decimal", "numeric"),
            Map.entry("number", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("fixed", "numeric"),
            Map.entry("character varying", "varchar"),
            Map.entry("char varying", "varchar"),
            Map.entry("varchar2", "varchar"),
            Map.entry("varcharacter", "varchar"),
            Map.entry("character", "char"),
            Map.entry("char byte", "binary"),
            Map.entry("long", "mediumtext"),
            Map.entry("geomcollection", "geometrycollection"),
            Map.entry("long varchar", "mediumtext"),
            Map.entry("long varbinary", "mediumblob"),
            Map.entry("clob", "longtext"),
            // PostgreSQL's, as a migration file of its may say them.
            Map.entry("jsonb", "json"),
            Map.entry("bytea", "longblob"));

    /** What a number with ZEROFILL, which makes it unsigned too, is wide where nobody says it: https://mariadb.com/kb/en/int/. */
    private static final Map<String, String> ZEROFILL_WIDTHS =
            Map.of("tinyint", "3", "smallint", "5", "mediumint", "8", "integer", "10", "bigint", "20");

    private static final List<String> INTEGERS = List.of("tinyint", "smallint", "mediumint", "integer", "bigint");
    private static final List<String> DECIMALS = List.of("numeric", "float", "double precision");
    private static final List<String> MOMENTS = List.of("datetime", "timestamp", "time");
    private static final List<String> PLACES = List.of(
            "geometry",
            "point",
            "linestring",
            "polygon",
            "multipoint",
            "multilinestring",
            "multipolygon",
            "geometrycollection");
    private static final List<String> BUILT_IN = List.of(
            "bit",
            "date",
            "year",
            "char",
            "varchar",
            "binary",
            "varbinary",
            "json",
            "uuid",
            "inet4",
            "inet6",
            "enum",
            "set",
            "tinytext",
            "mediumtext",
            "longtext",
            "tinyblob",
            "mediumblob",
            "longblob");

    /**
     * Types of PostgreSQL, H2 and SQL Server that neither server has, in no version, nor anybody can make there
     * (https://www.postgresql.org/docs/current/datatype.html, https://h2database.com/html/datatypes.html).
     */
    private static final Set<String> OF_OTHERS = Set.of(
            "bigserial",
            "binary large object",
            "binary varying",
            "bit varying",
            "bpchar",
            "character large object",
            "datemultirange",
            "datetime2",
            "datetimeoffset",
            "decfloat",
            "geography",
            "image",
            "int4multirange",
            "int8multirange",
            "java_object",
            "ltree",
            "name",
            "ntext",
            "nummultirange",
            "pg_snapshot",
            "regclass",
            "regproc",
            "regtype",
            "serial2",
            "serial4",
            "serial8",
            "smalldatetime",
            "smallmoney",
            "smallserial",
            "time with time zone",
            "timestamptz",
            "timetz",
            "tsmultirange",
            "tstzmultirange",
            "txid_snapshot",
            "uniqueidentifier",
            "varchar_ignorecase",
            "xid");

    /** MariaDB 10.7 and 10.10: https://mariadb.com/kb/en/uuid-data-type/, https://mariadb.com/kb/en/inet4/. */
    private static final Set<String> LATER = Set.of("uuid", "inet4");

    /** The reference system of a column's places, as MySQL says it: https://dev.mysql.com/doc/refman/8.4/en/spatial-type-overview.html. */
    private static final String SRID = "srid ";

    /** The same as MariaDB says it, where 0 is that of a column that says none: https://mariadb.com/kb/en/create-table/. */
    private static final String REF_SYSTEM_ID = "ref_system_id=";

    private MySqlTypes() {}

    /** What others say and a server does not; texts need a length in an index: https://mariadb.com/kb/en/blob-and-text-data-types/. */
    static ForeignWords foreign(String product) {
        return new ForeignWords(product, false, false, Set.of("varchar", "numeric"), LARGE).with(OF_OTHERS);
    }

    /** Whether values of the type are kept apart from their row, so that only an expression is their default. */
    static boolean isLarge(SqlType type) {
        String name = normalise(type).name();
        return LARGE.contains(name) || name.startsWith("tiny") && !name.equals("tinyint") || name.equals("json");
    }

    /** Whether values of the type are bytes, of no character set. */
    static boolean isBytes(SqlType type) {
        return type.name().endsWith("binary") || type.name().endsWith("blob");
    }

    static boolean isBuiltIn(SqlType type) {
        SqlType normal = normalise(type);
        boolean sized = List.of("text", "blob").contains(normal.name());
        return sized
                ? normal.arguments().isEmpty()
                : isNumber(normal) || isAmong(normal, MOMENTS) || isAmong(normal, BUILT_IN) || isPlace(normal.name());
    }

    /** Whether every server of the family has it, whatever its version. */
    static boolean isOfAll(SqlType type) {
        return isBuiltIn(type) && !LATER.contains(normalise(type).name());
    }

    static boolean isNumber(SqlType type) {
        return isAmong(type, INTEGERS) || isAmong(type, DECIMALS);
    }

    static boolean isPlace(String name) {
        return PLACES.contains(name);
    }

    private static boolean isAmong(SqlType type, List<String> names) {
        return names.contains(type.name());
    }

    static SqlType normalise(SqlType type) {
        SqlType named = type.withName(SYNONYMS.getOrDefault(type.name(), type.name()));
        SqlType renamed = isFilledWithZeros(named) ? named.withModifier("unsigned zerofill") : named;
        if (renamed.name().equals("timestamp") && !renamed.modifier().isEmpty()) {
            return moment(renamed);
        }
        if (renamed.modifier().startsWith("ref_system_id")) {
            return renamed.withModifier(SRID + renamed.modifier().replaceAll("\\D", ""));
        }
        return switch (renamed.name()) {
            case "bool", "boolean" -> SqlType.of("tinyint", 1);
            case "tinyint", "smallint", "mediumint", "integer", "bigint" -> withoutWidth(renamed);
            case "float" -> floating(renamed);
            case "numeric" -> decimal(renamed);
            case "char", "binary", "bit" ->
                renamed.arguments().isEmpty() ? renamed.withArguments(List.of("1")) : renamed;
            case "datetime", "timestamp", "time" -> seconds(renamed);
            case "year" -> renamed.withArguments(List.of());
            default -> renamed;
        };
    }

    /**
     * A width is for show, but with ZEROFILL, and but for {@code tinyint(1)}, which drivers take for a boolean:
     * https://mariadb.com/kb/en/numeric-data-type-overview/.
     */
    private static SqlType withoutWidth(SqlType type) {
        if (isFilledWithZeros(type)) {
            return type.arguments().isEmpty() ? type.withArguments(List.of(ZEROFILL_WIDTHS.get(type.name()))) : type;
        }
        boolean shown = type.name().equals("tinyint") && type.argument(0, 0) == 1;
        return shown ? type : type.withArguments(List.of());
    }

    private static boolean isFilledWithZeros(SqlType type) {
        return type.modifier().contains("zerofill");
    }

    private static SqlType floating(SqlType type) {
        if (type.arguments().size() != 1) {
            return type;
        }
        boolean single = type.argument(0, SINGLE_BITS + 1) <= SINGLE_BITS;
        return type.withName(single ? "float" : "double precision").withArguments(List.of());
    }

    private static SqlType decimal(SqlType type) {
        return switch (type.arguments().size()) {
            case 0 -> type.withArguments(List.of("10", "0"));
            case 1 -> type.withArguments(List.of(type.arguments().get(0), "0"));
            default -> type;
        };
    }

    /** SQL's words; a moment with a time zone is one of UTC here. */
    private static SqlType moment(SqlType type) {
        boolean zoned = type.modifier().startsWith("with ");
        SqlType precise = type.arguments().isEmpty() ? type.withArguments(List.of("6")) : type;
        return seconds(precise.withName(zoned ? "timestamp" : "datetime").withModifier(""));
    }

    private static SqlType seconds(SqlType type) {
        return type.argument(0, -1) == 0 ? type.withArguments(List.of()) : type;
    }

    /** A moment has no digits behind its second where nobody says any. */
    static SqlType withDigits(SqlType type) {
        SqlType normal = normalise(type);
        boolean silent = isAmong(normal, MOMENTS) && normal.arguments().isEmpty();
        return silent ? normal.withArguments(List.of("0")) : normal;
    }

    /** TEXT ends at 65,535 bytes and is no place for bytes that are no characters, TIMESTAMP begins in 1970 and ends in 2038. */
    static boolean isNarrower(SqlType from, SqlType to) {
        return to.name().equals("text")
                        && List.of("json", "binary", "varbinary").contains(from.name())
                || to.name().equals("timestamp") && List.of("date", "datetime").contains(from.name());
    }

    /** What a column that refuses NULL holds where nobody says a value, measured. */
    static String implied(SqlType normal) {
        return switch (normal.name()) {
            case "enum" ->
                normal.arguments().isEmpty() ? "''" : normal.arguments().get(0);
            case "date" -> "'0000-00-00'";
            case "datetime", "timestamp" -> "'0000-00-00 00:00:00'";
            case "time" -> "'00:00:00'";
            case "uuid", "inet4", "inet6" -> "the " + normal.name() + " of zeros";
            case "year" -> "0";
            default -> isNumber(normal) || normal.name().equals("bit") ? "0" : "''";
        };
    }

    /** The desired type with the reference system of the current one where it says none and is the same otherwise. */
    static SqlType withReferenceSystem(SqlType current, SqlType desired) {
        SqlType normal = normalise(current);
        boolean kept =
                normal.modifier().startsWith(SRID) && normal.withModifier("").equals(normalise(desired));
        return kept ? normal : desired;
    }

    /** A normal type as MariaDB writes it. */
    static SqlType ofMariaDb(SqlType type) {
        return type.withModifier(type.modifier().replace(SRID, REF_SYSTEM_ID));
    }

    /** Whether a column in a foreign key may become one of the other type with the key in place. */
    static boolean isAssignable(SqlType from, SqlType to) {
        SqlType before = normalise(from);
        SqlType after = normalise(to);
        return before.equals(after)
                || before.name().equals("varchar")
                        && after.name().equals("varchar")
                        && before.argument(0, 0) <= after.argument(0, 0);
    }
}
