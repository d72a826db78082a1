package dev.retort.schema;

import java.util.List;

/**
 * An enumeration type of the server.
 *
 * @param name the name
 * @param values the labels in their order
 */
public record EnumType(QualifiedName name, List<String> values) {

    /** Copies the labels. */
    public EnumType {
        values = List.copyOf(values);
    }

    /** The same type with other labels. */
    public EnumType withValues(List<String> newValues) {
        return new EnumType(name, newValues);
    }
}
