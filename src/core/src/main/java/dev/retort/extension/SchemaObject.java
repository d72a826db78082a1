package dev.retort.extension;

import dev.retort.operation.ObjectKind;
import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * An object of a schema, as a filter sees it.
 *
 * @param side where it is
 * @param kind what it is
 * @param owner the table of a column, constraint or index; otherwise the object itself
 * @param name the name within the owner, or the owner's without its schema; null for what the entities leave unnamed
 * @param definition the object: a {@code Table}, {@code Column}, {@code Constraint}, {@code Index}, {@code Sequence},
 *     {@code EnumType} or {@code CompositeType} of {@code dev.retort.schema}
 * @param counterpart the object of the same name on the other side, or where one side has no name, of the same shape; null
 *     where there is none
 */
public record SchemaObject(
        Side side,
        ObjectKind kind,
        QualifiedName owner,
        @Nullable String name,
        Object definition,
        @Nullable Object counterpart) {}
