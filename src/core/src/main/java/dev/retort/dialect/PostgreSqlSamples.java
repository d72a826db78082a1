package dev.retort.dialect;

import dev.retort.schema.SqlType;
import java.util.List;
import java.util.stream.Collectors;

/** Values of PostgreSQL's types, at their ends: https://www.postgresql.org/docs/current/datatype.html. */
final class PostgreSqlSamples extends Samples {

    private static final int UNLIMITED = Integer.MAX_VALUE;

    PostgreSqlSamples(PostgreSql dialect) {
        super(dialect);
    }

    @Override
    public List<String> of(SqlType type) {
        SqlType normal = PostgreSqlTypes.normalise(type);
        return normal.dimensions() > 0 ? arrays(normal) : scalars(normal);
    }

    /** The empty array, one with both ends of its elements, and one with an ordinary element. */
    @Override
    public List<String> ofArray(List<String> elements, int dimensions) {
        return List.of(
                "{}",
                array(elements.subList(0, Math.min(2, elements.size())), dimensions),
                array(elements.subList(elements.size() - 1, elements.size()), dimensions));
    }

    @Override
    public String overridingNumbers() {
        return "overriding system value ";
    }

    private static List<String> scalars(SqlType type) {
        return switch (type.name()) {
            case "smallint" -> SampleValues.integers(Short.SIZE);
            case "integer" -> SampleValues.integers(Integer.SIZE);
            case "bigint" -> SampleValues.integers(Long.SIZE);
            case "oid" -> SampleValues.unsigned(Integer.SIZE);
            case "numeric" -> SampleValues.decimals(type, 30, 10);
            case "real" -> SampleValues.with("-3.4028235e+38", "3.4028235e+38", "1.");
            case "double precision" -> SampleValues.with("-1.7976931348623157e+308", "1.7976931348623157e+308", "1.");
            case "money" -> SampleValues.with("-92233720368547758.08", "92233720368547758.07", "1.");
            case "boolean" -> List.of("false", "true");
            case "varchar", "char" -> SampleValues.texts(type.argument(0, UNLIMITED));
            case "text", "bpchar", "citext", "name" -> SampleValues.texts(60);
            case "date" -> SampleValues.days("0001-01-02", "9999-12-30");
            case "timestamp" -> SampleValues.moments("0001-01-02 00:00:00", "9999-12-30 23:59:59");
            case "time" -> SampleValues.times();
            case "interval" -> SampleValues.with("-100 years", "100 years", "1 day 00:00:0");
            case "uuid" ->
                SampleValues.with(
                        "00000000-0000-0000-0000-000000000000",
                        "ffffffff-ffff-ffff-ffff-ffffffffffff",
                        "0b7fa3c2-5d0e-4b1c-9a57-00000000000");
            case "bytea" -> SampleValues.with("\\x", "\\x00ff27", "\\x0");
            case "json", "jsonb" -> SampleValues.with("{}", "{\"a'b\": [1, null, \"\u00e9\"]}", "");
            case "bit", "varbit" -> bits(type);
            case "inet" -> SampleValues.with("0.0.0.0", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "10.0.0.");
            case "cidr" -> SampleValues.with("0.0.0.0/0", "255.255.255.255/32", "10.0.0.");
            case "macaddr" -> SampleValues.with("00:00:00:00:00:00", "ff:ff:ff:ff:ff:ff", "08:00:2b:01:02:0");
            case "macaddr8" ->
                SampleValues.with("00:00:00:00:00:00:00:00", "ff:ff:ff:ff:ff:ff:ff:ff", "08:00:2b:01:02:03:04:0");
            case "pg_lsn" -> SampleValues.with("0/0", "FFFFFFFF/FFFFFFFF", "16/B374D84");
            case "hstore" -> SampleValues.with("", "\"a'b\"=>NULL, \"c\"=>\"\"", "a=>");
            case "tsvector" -> SampleValues.with("", "'a':1A 'fat':2B", "word");
            case "xml" -> List.of("<a/>", "<a b=\"c\">d</a>");
            case "point" -> SampleValues.with("(0,0)", "(1e300,-1e300)", "1,");
            case "line" -> SampleValues.with("{0,1,0}", "{1,-1,0.5}", "{1,1,");
            case "lseg", "box" -> List.of("(1,1),(0,0)", "(1e9,1e9),(-1e9,-1e9)", "(3,2),(1,0)");
            case "path" -> List.of("[(0,0)]", "((0,0),(1,1),(2,0))", "[(1,2),(3,4)]");
            case "polygon" -> List.of("((0,0))", "((0,0),(9,0),(9,9))", "((1,2),(3,4))");
            case "circle" -> List.of("<(0,0),0>", "<(-1e9,1e9),1e9>", "<(1,2),3>");
            case "int4range", "int8range", "numrange" -> List.of("empty", "[1,5)", "(,)");
            case "tsrange", "tstzrange", "daterange" -> List.of("empty", "[2024-01-01,2024-02-01)", "(,)");
            default -> List.of();
        };
    }

    private List<String> arrays(SqlType type) {
        List<String> elements = scalars(type.withDimensions(0));
        return elements.isEmpty() ? List.of("{}") : ofArray(elements, type.dimensions());
    }

    /** The text of an array: https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO. */
    private static String array(List<String> elements, int dimensions) {
        return elements.stream()
                .map(element -> '"' + element.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{".repeat(dimensions), "}".repeat(dimensions)));
    }

    private static List<String> bits(SqlType type) {
        int length = type.argument(0, type.name().equals("bit") ? 1 : 8);
        return List.of("0".repeat(length), "1".repeat(length));
    }
}
