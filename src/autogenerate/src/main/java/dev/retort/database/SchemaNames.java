package dev.retort.database;

import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of one read.
 *
 * @param defaultSchema the connection's default schema; null where it has none
 * @param existing the schemas that are read, all of which exist
 */
record SchemaNames(@Nullable String defaultSchema, List<String> existing) {

    SchemaNames {
        existing = List.copyOf(existing);
    }

    /** The schemas beside the default one. */
    List<String> namespaces() {
        return existing.stream().filter(s -> !s.equals(defaultSchema)).toList();
    }

    /** The name of an object, without its schema where that is the default one. */
    QualifiedName name(String schema, String name) {
        return QualifiedName.of(Objects.equals(schema, defaultSchema) ? null : schema, name);
    }
}
