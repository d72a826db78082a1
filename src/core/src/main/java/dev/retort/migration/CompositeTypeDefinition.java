package dev.retort.migration;

import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import java.util.ArrayList;
import java.util.List;

/**
 * A composite type. Immutable; each method answers a changed copy.
 *
 * @param type the finished type
 */
public record CompositeTypeDefinition(CompositeType type) {

    /** The same type with one more attribute behind the others; of its column the type, collation and comment count. */
    public CompositeTypeDefinition attribute(String name, ColumnDefinition column) {
        List<CompositeType.Attribute> attributes = new ArrayList<>(type.attributes());
        Column part = column.named(name);
        attributes.add(new CompositeType.Attribute(name, part.type(), part.collation(), part.comment()));
        return new CompositeTypeDefinition(type.withAttributes(attributes));
    }
}
