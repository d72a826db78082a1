package dev.retort.schema;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The name of a schema object, exactly as the server stores it (unquoted, case kept).
 *
 * @param schema the schema that holds the object; null stands for the default schema of the connection
 * @param name the object's own name
 */
public record QualifiedName(@Nullable String schema, String name) implements Comparable<QualifiedName> {

    private static final Comparator<QualifiedName> ORDER = Comparator.comparing(
                    QualifiedName::schema, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(QualifiedName::name);

    /** A name in the default schema of the connection. */
    public static QualifiedName of(String name) {
        return new QualifiedName(null, name);
    }

    /** A name in the given schema; null is the default schema of the connection. */
    public static QualifiedName of(@Nullable String schema, String name) {
        return new QualifiedName(schema, name);
    }

    /** The same schema with another object name. */
    public QualifiedName sibling(String otherName) {
        return new QualifiedName(schema, otherName);
    }

    /** Orders by schema, the default schema first, then by name. */
    @Override
    public int compareTo(QualifiedName other) {
        return ORDER.compare(this, other);
    }

    /** The name for people: {@code schema.name}, or the bare name in the default schema. */
    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}
