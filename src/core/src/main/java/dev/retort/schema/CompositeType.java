package dev.retort.schema;

import java.util.List;

/**
 * A type of the server whose values are made of several others.
 *
 * @param name the name
 * @param attributes what a value is made of, in order: a value is written and read by position
 */
public record CompositeType(QualifiedName name, List<Attribute> attributes) {

    /**
     * A part of a composite type.
     *
     * @param name the name
     * @param type the type
     */
    public record Attribute(String name, SqlType type) {

        /** The attribute for people: {@code street varchar(50)}. */
        @Override
        public String toString() {
            return name + " " + type;
        }
    }

    /** Copies the attributes. */
    public CompositeType {
        attributes = List.copyOf(attributes);
    }

    /** The same type with other attributes. */
    public CompositeType withAttributes(List<Attribute> newAttributes) {
        return new CompositeType(name, newAttributes);
    }

    /** The names of the attributes in order. */
    public List<String> attributeNames() {
        return attributes.stream().map(Attribute::name).toList();
    }

    /** The names of the attributes that another state of the type has not. */
    public List<String> attributesLostIn(CompositeType other) {
        return attributeNames().stream()
                .filter(attribute -> !other.attributeNames().contains(attribute))
                .toList();
    }

    /** Whether an attribute is of the type of that name, or an array of it. */
    public boolean isMadeOf(QualifiedName typeName) {
        return attributes.stream().anyMatch(attribute -> attribute.type().isCalled(typeName));
    }
}
