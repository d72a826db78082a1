package dev.retort.database;

import dev.retort.schema.CompositeType;
import dev.retort.schema.EnumType;
import dev.retort.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import schemacrawler.schema.ColumnDataType;

/** Makes an enumeration type or a composite type of a type. */
final class EnumTypeMapping {

    private final SchemaNames names;

    EnumTypeMapping(SchemaNames names) {
        this.names = names;
    }

    /** Whether a type is made of attributes; a server that has no such types has no such result column. */
    static boolean isComposite(ColumnDataType type) {
        return CatalogRow.of(type).textIfAny("ATTRIBUTES") != null;
    }

    /** The composite type with its attributes in order. */
    CompositeType compositeType(ColumnDataType type) {
        CatalogRow row = CatalogRow.of(type);
        List<String> names = row.texts("ATTRIBUTES");
        List<String> types = row.texts("ATTRIBUTE_TYPES");
        List<@Nullable String> collations = row.names("ATTRIBUTE_COLLATIONS");
        List<?> comments = row.elements("ATTRIBUTE_COMMENTS");
        List<CompositeType.Attribute> attributes = IntStream.range(0, names.size())
                .mapToObj(i -> new CompositeType.Attribute(
                        names.get(i), SqlType.parse(types.get(i)), collations.get(i), text(comments.get(i))))
                .toList();
        return new CompositeType(this.names.name(row.text("NAMESPACE"), row.text("NAME")), attributes);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** The enumeration type with its labels in order; empty for a domain whose condition lists none. */
    Optional<EnumType> enumType(ColumnDataType type) {
        CatalogRow row = CatalogRow.of(type);
        String condition = row.textIfAny("CONDITION");
        Optional<List<String>> labels =
                condition == null ? Optional.of(row.texts("LABELS")) : ListedLabels.of(condition);
        return labels.map(values -> new EnumType(names.name(row.text("NAMESPACE"), row.text("NAME")), values));
    }
}
