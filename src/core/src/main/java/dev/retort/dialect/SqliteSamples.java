package dev.retort.dialect;

import dev.retort.schema.SqlType;
import java.util.List;

/** Values that applications keep in columns of a declared type; SQLite itself takes any: https://www.sqlite.org/datatype3.html. */
final class SqliteSamples extends Samples {

    private static final int UNLIMITED = 60;

    SqliteSamples(Sqlite dialect) {
        super(dialect);
    }

    @Override
    public List<String> of(SqlType type) {
        return ofNormal(SqliteTypes.normalise(type));
    }

    /** The values of a declared type; none where it says nothing that is known. */
    private static List<String> ofNormal(SqlType type) {
        return switch (type.name()) {
            case "integer", "int", "bigint" -> SampleValues.integers(Long.SIZE);
            case "smallint" -> SampleValues.integers(Short.SIZE);
            case "tinyint" -> SampleValues.integers(Byte.SIZE);
            case "boolean" -> List.of("0", "1");
            case "numeric", "decimal" -> SampleValues.decimals(type, 15, 2);
            case "real", "float", "double", "double precision" -> SampleValues.with("-1.5", "1.5e300", "1.");
            case "varchar", "char", "text" -> SampleValues.texts(type.argument(0, UNLIMITED));
            case "date" -> SampleValues.days("0001-01-02", "9999-12-30");
            case "timestamp", "datetime" -> SampleValues.moments("0001-01-02 00:00:00", "9999-12-30 23:59:59");
            case "time" -> SampleValues.times();
            case "blob" -> SampleValues.with("", "zz", "");
            default -> List.of();
        };
    }
}
