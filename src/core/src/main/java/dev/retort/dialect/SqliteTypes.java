package dev.retort.dialect;

import dev.retort.schema.SqlType;
import java.util.Map;

/**
 * SQLite's declared types. What a column holds depends on the affinity of its type only
 * (https://www.sqlite.org/datatype3.html#determination_of_column_affinity), but drivers and Hibernate go by the declared type, so
 * that it counts: only words for one and the same type are one.
 */
final class SqliteTypes {

    /** {@code int} is none of them, as it makes no key the row's number: {@link SqliteTables}. */
    private static final Map<String, String> SYNONYMS = Map.of(
            "character varying", "varchar",
            "varying character", "varchar",
            "character", "char",
            "native character", "nchar",
            "decimal", "numeric",
            "bool", "boolean",
            "double precision", "double",
            "int2", "smallint",
            "int8", "bigint",
            "int4", "int");

    private SqliteTypes() {}

    /** WITH cannot stand in a type's name; no moment has a time zone. */
    static SqlType normalise(SqlType type) {
        SqlType named = type.withName(SYNONYMS.getOrDefault(type.name(), type.name()));
        return named.modifier().endsWith("time zone") ? named.withModifier("") : named;
    }
}
