package dev.retort.codegen;

import static dev.retort.codegen.Code.chain;
import static dev.retort.codegen.Code.number;
import static dev.retort.codegen.Code.string;

import dev.retort.schema.SqlType;
import java.util.List;
import java.util.Map;

/** A SQL type as the call that makes it. */
final class TypeCode {

    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("smallint", "smallint"),
            Map.entry("integer", "integer"),
            Map.entry("bigint", "bigint"),
            Map.entry("numeric", "numeric"),
            Map.entry("real", "real"),
            Map.entry("double precision", "doublePrecision"),
            Map.entry("boolean", "bool"),
            Map.entry("text", "text"),
            Map.entry("date", "date"),
            Map.entry("time", "time"),
            Map.entry("timestamp", "timestamp"),
            Map.entry("uuid", "uuid"),
            Map.entry("json", "json"),
            Map.entry("jsonb", "jsonb"),
            Map.entry("bytea", "bytea"));

    private static final Map<String, String> WITH_LENGTH =
            Map.of("varchar", "varchar", "char", "character", "time", "time", "timestamp", "timestamp");

    private TypeCode() {}

    static Code.Chain of(SqlType type) {
        boolean zoned = type.modifier().equals("with time zone");
        SqlType element = type.withDimensions(0).withModifier(zoned ? "" : type.modifier());
        Code.Chain code = element(element);
        if (zoned) {
            code = code.then("withTimeZone");
        }
        for (int i = 0; i < type.dimensions(); i++) {
            code = code.then("array");
        }
        return code;
    }

    private static Code.Chain element(SqlType type) {
        List<Integer> numbers = type.arguments().stream()
                .filter(argument -> argument.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .toList();
        boolean plain =
                type.modifier().isEmpty() && numbers.size() == type.arguments().size();
        if (plain && numbers.isEmpty() && PLAIN.containsKey(type.name())) {
            return chain(PLAIN.getOrDefault(type.name(), ""));
        }
        if (plain && numbers.size() == 1 && WITH_LENGTH.containsKey(type.name())) {
            return chain(WITH_LENGTH.getOrDefault(type.name(), ""), number(numbers.get(0)));
        }
        if (plain && numbers.size() == 2 && type.name().equals("numeric")) {
            return chain("numeric", number(numbers.get(0)), number(numbers.get(1)));
        }
        return chain("type", string(type.sql()));
    }
}
