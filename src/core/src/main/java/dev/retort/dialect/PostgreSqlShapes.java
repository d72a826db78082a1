package dev.retort.dialect;

import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.SqlType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which defaults differ from row to row, and which types are the same bits: measured, and in ATColumnChangeRequiresRewrite. */
final class PostgreSqlShapes extends Shapes {

    static final PostgreSqlShapes INSTANCE = new PostgreSqlShapes();

    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*+'");
    private static final Pattern CALL = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_$.]*)\\s*\\(");

    /** Functions that are STABLE or IMMUTABLE; the rest, and what users write without a word on it, is VOLATILE. */
    private static final Set<String> STEADY = Set.of(
            "now",
            "transaction_timestamp",
            "statement_timestamp",
            "current_timestamp",
            "localtimestamp",
            "current_time",
            "localtime",
            "current_setting",
            "current_database",
            "current_schema",
            "timezone",
            "date_trunc",
            "date_part",
            "extract",
            "make_interval",
            "make_date",
            "make_timestamp",
            "to_char",
            "to_date",
            "to_timestamp",
            "to_jsonb",
            "jsonb_build_object",
            "jsonb_build_array",
            "json_build_object",
            "json_build_array",
            "coalesce",
            "nullif",
            "greatest",
            "least",
            "lower",
            "upper",
            "concat",
            "md5",
            "length",
            "abs",
            "floor",
            "ceil",
            "round",
            "array",
            "cast",
            "int4range",
            "int8range",
            "numrange",
            "daterange",
            "tsrange",
            "tstzrange",
            "point",
            "varchar",
            "numeric",
            "char",
            "substring",
            "substr",
            "replace",
            "format",
            "trim",
            "btrim",
            "ltrim",
            "rtrim",
            "lpad",
            "rpad",
            "repeat",
            "reverse",
            "initcap",
            "split_part",
            "position",
            "strpos",
            "overlay",
            "translate",
            "concat_ws",
            "ascii",
            "chr",
            "quote_literal",
            "quote_ident",
            "decode",
            "encode",
            "convert_to",
            "convert_from",
            "sha256",
            "sha512",
            "to_json",
            "to_number",
            "jsonb_object",
            "jsonb_set",
            "array_to_json",
            "array_fill",
            "array_append",
            "array_prepend",
            "array_cat",
            "string_to_array",
            "array_to_string",
            "make_time",
            "make_timestamptz",
            "age",
            "justify_days",
            "justify_hours",
            "justify_interval",
            "date_bin",
            "trunc",
            "power",
            "sqrt",
            "sign",
            "mod",
            "exp",
            "ln",
            "log",
            "char_length",
            "octet_length",
            "bit_length",
            "inet_client_addr",
            "inet_server_addr",
            "pg_backend_pid",
            "txid_current",
            "version",
            "current_schemas",
            "hashtext",
            "text");

    private static final Set<String> MOMENTS = Set.of("date", "time", "timestamp");

    private PostgreSqlShapes() {}

    @Override
    Shape withDefault(DefaultValue value) {
        String sql = LITERAL.matcher(PostgreSqlConversions.without(value.sql()))
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT);
        boolean steady = CALL.matcher(sql)
                .results()
                .map(call -> call.group(1).replace("pg_catalog.", ""))
                .allMatch(STEADY::contains);
        boolean plain =
                sql.chars().noneMatch(Character::isLetter) || sql.strip().matches("true|false|null");
        return plain ? Shape.ADD_COLUMN_CONSTANT : steady ? Shape.ADD_COLUMN_STABLE : Shape.ADD_COLUMN_VOLATILE;
    }

    @Override
    Shape typeChange(Column before, Column after) {
        SqlType from = PostgreSqlTypes.normalise(before.type());
        SqlType to = PostgreSqlTypes.normalise(after.type());
        if (from.equals(to)) {
            return before.type().equals(after.type()) ? Shape.CHANGE_COLLATION : Shape.WIDEN_TYPE;
        }
        if (isZoneGuessed(from, to)) {
            return Shape.CHANGE_TIME_ZONE;
        }
        return keepsBits(from, to) ? Shape.WIDEN_TYPE : Shape.CHANGE_TYPE;
    }

    /** A time of day that leaves its zone behind stays what it is; all else between with and without a zone asks the session. */
    private static boolean isZoneGuessed(SqlType from, SqlType to) {
        boolean areTimes = MOMENTS.contains(from.name()) && MOMENTS.contains(to.name());
        boolean losesZone = from.name().equals("time") && !from.modifier().isEmpty();
        return areTimes && !losesZone && !from.modifier().equals(to.modifier());
    }

    private static boolean keepsBits(SqlType from, SqlType to) {
        if (from.dimensions() + to.dimensions() > 0 || !from.modifier().equals(to.modifier())) {
            return false;
        }
        return switch (to.name()) {
            case "text" -> from.name().equals("varchar");
            case "varchar" -> isText(from) && holds(to, from);
            case "numeric" -> from.name().equals("numeric") && keepsScale(from, to);
            case "timestamp", "time", "interval", "varbit" -> from.name().equals(to.name()) && holds(to, from);
            case "inet" -> from.name().equals("cidr");
            default -> false;
        };
    }

    private static boolean isText(SqlType type) {
        return List.of("varchar", "text").contains(type.name());
    }

    private static boolean holds(SqlType to, SqlType from) {
        return to.argument(0, Integer.MAX_VALUE) >= from.argument(0, Integer.MAX_VALUE);
    }

    private static boolean keepsScale(SqlType from, SqlType to) {
        return to.arguments().isEmpty()
                || !from.arguments().isEmpty() && holds(to, from) && to.argument(1, 0) == from.argument(1, 0);
    }
}
