package dev.retort.dialect;

import dev.retort.schema.SqlType;
import java.util.List;

/** Values of H2's types, at their ends: https://www.h2database.com/html/datatypes.html. */
final class H2Samples extends Samples {

    private static final int LONG_TEXT = 60;
    private static final SqlType JSON = SqlType.of("json");

    H2Samples(H2 dialect) {
        super(dialect);
    }

    @Override
    public List<String> of(SqlType type) {
        return ofNormal(H2Types.normalise(type));
    }

    /** A text alone becomes a JSON string, whatever is in it. */
    @Override
    public String literal(SqlType type, String text) {
        return (H2Types.normalise(type).equals(JSON) ? "json " : "") + super.literal(type, text);
    }

    @Override
    public String overridingNumbers() {
        return "overriding system value ";
    }

    /** The values of a normalised type, of an array those that it has one of; none where the type is not known. */
    private static List<String> ofNormal(SqlType type) {
        if (type.dimensions() > 0) {
            return ofNormal(type.withDimensions(type.dimensions() - 1));
        }
        return switch (type.name()) {
            case "tinyint" -> SampleValues.integers(Byte.SIZE);
            case "smallint" -> SampleValues.integers(Short.SIZE);
            case "integer" -> SampleValues.integers(Integer.SIZE);
            case "bigint" -> SampleValues.integers(Long.SIZE);
            case "numeric" -> SampleValues.decimals(type, 20, 0);
            case "real" -> SampleValues.with("-3.4e38", "3.4e38", "1.");
            case "double precision" -> SampleValues.with("-1.7e308", "1.7e308", "1.");
            case "boolean" -> List.of("false", "true");
            case "varchar", "varchar_ignorecase" -> SampleValues.texts(type.argument(0, LONG_TEXT));
            case "char" -> SampleValues.texts(type.argument(0, 1));
            case "clob", "text" -> SampleValues.texts(LONG_TEXT);
            case "date" -> SampleValues.days("0001-01-01", "9999-12-31");
            case "timestamp" -> SampleValues.moments("0001-01-01 00:00:00", "9999-12-31 23:59:59");
            case "time" -> SampleValues.times();
            case "uuid" ->
                SampleValues.with(
                        "00000000-0000-0000-0000-000000000000",
                        "ffffffff-ffff-ffff-ffff-ffffffffffff",
                        "0b7fa3c2-5d0e-4b1c-9a57-00000000000");
            case "json" -> SampleValues.with("{}", "{\"a'b\":[1,null,\"\u00e9\"]}", "");
            case "enum" ->
                type.arguments().stream()
                        .map(label -> label.substring(1, label.length() - 1).replace("''", "'"))
                        .toList();
            default -> List.of();
        };
    }
}
