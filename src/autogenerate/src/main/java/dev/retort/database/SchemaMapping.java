package dev.retort.database;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.Collection;
import java.util.List;
import schemacrawler.schema.AttributedObject;
import schemacrawler.schema.Catalog;
import schemacrawler.schema.Table;

/** Makes our records of SchemaCrawler's catalog. */
final class SchemaMapping {

    private final SchemaNames names;
    private final NameFilter filter;

    SchemaMapping(SchemaNames names, NameFilter filter) {
        this.names = names;
        this.filter = filter;
    }

    /** The schema that the catalog describes, without what the filter leaves out. */
    Schema schema(Catalog catalog) {
        List<Table> relations = covered(ObjectKind.TABLES, catalog.getTables());
        SequenceMapping sequences = new SequenceMapping(names);
        OwnedSequences owned = OwnedSequences.of(catalog);
        TableMapping tables = new TableMapping(names, owned);
        return new Schema(
                names.namespaces(),
                relations.stream().filter(t -> !isView(t)).map(tables::table).toList(),
                covered(ObjectKind.SEQUENCES, catalog.getSequences()).stream()
                        .filter(s -> OwnedSequences.standsAlone(s) && hasOwnerCovered(s))
                        .map(sequences::sequence)
                        .toList(),
                covered(ObjectKind.ENUM_TYPES, EnumTypeMapping.enumTypes(catalog)).stream()
                        .map(new EnumTypeMapping(names)::enumType)
                        .toList(),
                relations.stream().filter(SchemaMapping::isView).map(this::name).toList());
    }

    private <T extends AttributedObject> List<T> covered(ObjectKind kind, Collection<T> objects) {
        return objects.stream().filter(object -> isCovered(kind, object)).toList();
    }

    private boolean isCovered(ObjectKind kind, AttributedObject object) {
        Attributes attributes = new Attributes(kind, object);
        return filter.covers(attributes.text("NAMESPACE"), attributes.text("NAME"));
    }

    /** A sequence that merely goes with a column stays away with the column's table. */
    private boolean hasOwnerCovered(AttributedObject sequence) {
        Attributes attributes = new Attributes(ObjectKind.SEQUENCES, sequence);
        String table = attributes.textOrNull("OWNER_TABLE");
        return table == null || filter.covers(attributes.text("OWNER_NAMESPACE"), table);
    }

    private QualifiedName name(AttributedObject object) {
        Attributes attributes = new Attributes(ObjectKind.TABLES, object);
        return names.name(attributes.text("NAMESPACE"), attributes.text("NAME"));
    }

    private static boolean isView(Table table) {
        return table.getTableType().isView();
    }
}
