package dev.retort.dialect;

import dev.retort.schema.SqlType;
import java.util.Map;
import java.util.Set;

/**
 * SQLite's declared types. What a column holds depends on the affinity of its type only
 * (https://www.sqlite.org/datatype3.html#determination_of_column_affinity), but drivers and Hibernate go by the declared type, so
 * that it counts: only words for one and the same type are one.
 */
final class SqliteTypes {

    /** {@code int} is none of them, as it makes no key the row's number: {@link SqliteTables}. */
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("character varying", "varchar"),
            Map.entry("varying character", "varchar"),
            Map.entry("character", "char"),
            Map.entry("native character", "nchar"),
            Map.entry("decimal", "numeric"),
            Map.entry("bool", "boolean"),
            Map.entry("double precision", "double"),
            Map.entry("int2", "smallint"),
            Map.entry("int8", "bigint"),
            Map.entry("int4", "int"),
            // PostgreSQL's, whose name would make numbers of bytes.
            Map.entry("bytea", "blob"),
            Map.entry("jsonb", "json"));

    static final ForeignWords FOREIGN = new ForeignWords(Sqlite.PRODUCT, false, false, Set.of(), Set.of());

    private SqliteTypes() {}

    /** WITH cannot stand in a type's name; no moment has a time zone. */
    static SqlType normalise(SqlType type) {
        SqlType named = type.withName(SYNONYMS.getOrDefault(type.name(), type.name()));
        return named.modifier().endsWith("time zone") ? named.withModifier("") : named;
    }
}
