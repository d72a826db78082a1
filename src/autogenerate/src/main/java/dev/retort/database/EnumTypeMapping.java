package dev.retort.database;

import dev.retort.schema.EnumType;
import schemacrawler.schema.ColumnDataType;

/** Makes an enumeration type of a type. */
final class EnumTypeMapping {

    private final SchemaNames names;

    EnumTypeMapping(SchemaNames names) {
        this.names = names;
    }

    /** The enumeration type with its labels in order. */
    EnumType enumType(ColumnDataType type) {
        CatalogRow row = CatalogRow.of(type);
        return new EnumType(names.name(row.text("NAMESPACE"), row.text("NAME")), row.texts("LABELS"));
    }
}
