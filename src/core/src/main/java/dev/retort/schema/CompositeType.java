package dev.retort.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * @param collation how its texts are sorted; null where that is the type's own way
     * @param comment its comment; null where there is none
     */
    public record Attribute(
            String name,
            SqlType type,
            @Nullable String collation,
            @Nullable String comment) {

        /** An attribute sorted in its type's own way, without a comment. */
        public Attribute(String name, SqlType type) {
            this(name, type, null, null);
        }

        /** The same attribute with another comment, or none. */
        public Attribute withComment(@Nullable String newComment) {
            return new Attribute(name, type, collation, newComment);
        }

        /** The attribute for people: {@code street varchar(50)}. */
        @Override
        public String toString() {
            return name + " " + type
                    + (collation == null ? "" : " collate " + collation)
                    + (comment == null ? "" : " '" + comment + "'");
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

    /** The same type with no attribute commented: what values are made of. */
    public CompositeType withoutComments() {
        return withAttributes(attributes.stream()
                .map(attribute -> attribute.withComment(null))
                .toList());
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
