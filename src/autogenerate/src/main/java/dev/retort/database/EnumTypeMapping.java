package dev.retort.database;

import dev.retort.schema.EnumType;
import java.util.List;
import schemacrawler.schema.Catalog;
import schemacrawler.schema.ColumnDataType;

/** Makes an enumeration type of a type. */
final class EnumTypeMapping {

    private final SchemaNames names;

    EnumTypeMapping(SchemaNames names) {
        this.names = names;
    }

    /** The enumeration types of a catalog, which holds a type for each column beside them. */
    static List<ColumnDataType> enumTypes(Catalog catalog) {
        return catalog.getColumnDataTypes().stream()
                .filter(type -> type.hasAttribute("LABELS"))
                .toList();
    }

    /** The enumeration type with its labels in order. */
    EnumType enumType(ColumnDataType type) {
        Attributes attributes = new Attributes(ObjectKind.ENUM_TYPES, type);
        return new EnumType(
                names.name(attributes.text("NAMESPACE"), attributes.text("NAME")), attributes.texts("LABELS"));
    }
}
