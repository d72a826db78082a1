package dev.retort.dialect;

import dev.retort.schema.SqlType;
import java.util.List;

/** Values of MariaDB's types, at their ends: https://mariadb.com/kb/en/data-types/. */
final class MySqlSamples {

    private static final int MEDIUM = 24;

    private MySqlSamples() {}

    /** The values of a normalised type; none where the type is not known. */
    static List<String> of(SqlType type) {
        return switch (type.name()) {
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
            default -> List.of();
        };
    }

    private static List<String> integers(SqlType type, int bits) {
        return type.modifier().contains("unsigned") ? SampleValues.unsigned(bits) : SampleValues.integers(bits);
    }

    private static String unquoted(String label) {
        return label.substring(1, label.length() - 1).replace("''", "'");
    }
}
