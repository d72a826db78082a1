package dev.retort.migration;

import dev.retort.schema.CompositeType;
import java.util.ArrayList;
import java.util.List;

/**
 * A composite type. Immutable; each method answers a changed copy.
 *
 * @param type the finished type
 */
public record CompositeTypeDefinition(CompositeType type) {

    /** The same type with one more attribute behind the others; of its column the type alone counts. */
    public CompositeTypeDefinition attribute(String name, ColumnDefinition column) {
        List<CompositeType.Attribute> attributes = new ArrayList<>(type.attributes());
        attributes.add(new CompositeType.Attribute(name, column.named(name).type()));
        return new CompositeTypeDefinition(type.withAttributes(attributes));
    }
}
