package dev.retort.dialect;

import dev.retort.schema.SqlType;
import java.util.List;
import java.util.regex.Pattern;

/** Values of the types of MySQL and MariaDB, at their ends: https://mariadb.com/kb/en/data-types/. */
final class MySqlSamples extends Samples {

    private static final int MEDIUM = 24;
    /** From here on the ordinary numbers fit, too. */
    private static final int SEVERAL_BITS = 3;

    private static final String SQUARE = "POLYGON((0 0,9 0,9 9,0 9,0 0))";
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    MySqlSamples(MySqlFamily dialect) {
        super(dialect);
    }

    @Override
    public List<String> of(SqlType type) {
        return ofNormal(MySqlTypes.normalise(type));
    }

    /** The values of a normalised type; none where the type is not known. */
    private static List<String> ofNormal(SqlType type) {
        return switch (type.name()) {
            case "bit" -> bits(type.argument(0, 1));
            case "tinyint" -> type.argument(0, 0) == 1 ? List.of("0", "1") : integers(type, Byte.SIZE);
            case "smallint" -> integers(type, Short.SIZE);
            case "mediumint" -> integers(type, MEDIUM);
            case "integer" -> integers(type, Integer.SIZE);
            case "bigint" -> integers(type, Long.SIZE);
            case "numeric" -> SampleValues.decimals(type, 10, 0);
            case "float" -> SampleValues.with("-3.4e38", "3.4e38", "1.");
            case "double precision" -> SampleValues.with("-1.7e308", "1.7e308", "1.");
            case "varchar", "char" -> SampleValues.texts(type.argument(0, 1));
            case "tinytext", "text", "mediumtext", "longtext" -> SampleValues.texts(60);
            case "date" -> SampleValues.days("1000-01-01", "9999-12-31");
            case "datetime" -> SampleValues.moments("1000-01-01 00:00:00", "9999-12-31 23:59:59");
            case "timestamp" -> SampleValues.moments("1971-01-01 00:00:00", "2037-12-31 23:59:59");
            case "time" -> SampleValues.times();
            case "year" -> SampleValues.with("1901", "2155", "200");
            case "json" -> SampleValues.with("{}", "{\"a'b\": [1, null, \"\u00e9\"]}", "");
            case "uuid" ->
                SampleValues.with(
                        "00000000-0000-0000-0000-000000000000",
                        "ffffffff-ffff-ffff-ffff-ffffffffffff",
                        "0b7fa3c2-5d0e-4b1c-9a57-00000000000");
            case "binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob" ->
                type.argument(0, 2) < 2 ? List.of("", "a") : SampleValues.with("", "zz", "");
            case "enum", "set" ->
                type.arguments().stream().map(MySqlSamples::unquoted).toList();
            case "inet4" -> SampleValues.with("0.0.0.0", "255.255.255.255", "10.0.0.");
            case "inet6" -> SampleValues.with("::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "2001:db8::");
            default -> places(type.name());
        };
    }

    /** What ST_GeomFromText reads: https://dev.mysql.com/doc/refman/8.4/en/gis-data-formats.html#gis-wkt-format. */
    private static List<String> places(String type) {
        return switch (type) {
            case "geometry", "point" -> List.of("POINT(0 0)", "POINT(-89.5 89.5)", "POINT(1 2)");
            case "linestring" -> List.of("LINESTRING(0 0,1 1)", "LINESTRING(-9.5 9.5,1 2,3 4)");
            case "polygon" -> List.of(SQUARE, "POLYGON((0 0,9 0,9 9,0 9,0 0),(3 3,5 3,5 5,3 5,3 3))");
            case "multipoint" -> List.of("MULTIPOINT(0 0)", "MULTIPOINT(0 0,1 2)");
            case "multilinestring" -> List.of("MULTILINESTRING((0 0,1 1))", "MULTILINESTRING((0 0,1 1),(2 2,3 4))");
            case "multipolygon" ->
                List.of("MULTIPOLYGON(((0 0,9 0,9 9,0 0)))", "MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5)))");
            case "geometrycollection" ->
                List.of("GEOMETRYCOLLECTION(POINT(0 0))", "GEOMETRYCOLLECTION(" + SQUARE + ")");
            default -> List.of();
        };
    }

    /**
     * A text in a column of bits would be its letters' bits, and places are read by a function
     * (https://dev.mysql.com/doc/refman/8.4/en/bit-value-literals.html).
     */
    @Override
    public String literal(SqlType type, String text) {
        SqlType normal = MySqlTypes.normalise(type);
        if (normal.name().equals("bit") && DIGITS.matcher(text).matches()) {
            return text;
        }
        String quoted = super.literal(normal, text);
        return places(normal.name()).isEmpty() ? quoted : place(normal, quoted);
    }

    private static String place(SqlType type, String quoted) {
        String system = type.modifier().replaceAll("\\D", "");
        return "st_geomfromtext(" + quoted + (system.isEmpty() ? "" : ", " + system) + ")";
    }

    private static List<String> bits(int count) {
        return count < SEVERAL_BITS ? SampleValues.unsigned(count).subList(0, 2) : SampleValues.unsigned(count);
    }

    private static List<String> integers(SqlType type, int bits) {
        return type.modifier().contains("unsigned") ? SampleValues.unsigned(bits) : SampleValues.integers(bits);
    }

    private static String unquoted(String label) {
        return label.substring(1, label.length() - 1).replace("''", "'");
    }
}
