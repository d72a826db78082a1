package dev.retort.database;

import dev.retort.diff.NamedObject;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.Collection;
import java.util.List;
import schemacrawler.schema.AttributedObject;
import schemacrawler.schema.Table;

/** Makes our records of SchemaCrawler's objects. */
final class SchemaMapping {

    private final SchemaNames names;
    private final ReadScope scope;

    SchemaMapping(SchemaNames names, ReadScope scope) {
        this.names = names;
        this.scope = scope;
    }

    /** The schema that was found, without Retort's own tables. */
    Schema schema(Crawled crawled) {
        List<Table> relations = covered(crawled.tables());
        SequenceMapping sequences = new SequenceMapping(names);
        OwnedSequences owned = OwnedSequences.of(crawled.sequences());
        TableMapping tables = new TableMapping(names, owned);
        return new Schema(
                names.namespaces(),
                relations.stream().filter(t -> !isView(t)).map(tables::table).toList(),
                covered(crawled.sequences()).stream()
                        .filter(s -> OwnedSequences.standsAlone(s) && hasOwnerCovered(s))
                        .map(sequences::sequence)
                        .toList(),
                covered(crawled.enumTypes()).stream()
                        .filter(type -> !EnumTypeMapping.isComposite(type))
                        .flatMap(type -> new EnumTypeMapping(names).enumType(type).stream())
                        .toList(),
                covered(crawled.enumTypes()).stream()
                        .filter(EnumTypeMapping::isComposite)
                        .map(new EnumTypeMapping(names)::compositeType)
                        .toList(),
                relations.stream()
                        .filter(t -> isView(t) && !isForeign(t))
                        .map(this::name)
                        .toList(),
                relations.stream()
                        .filter(SchemaMapping::isForeign)
                        .map(this::name)
                        .toList());
    }

    private <T extends AttributedObject> List<T> covered(Collection<T> objects) {
        return objects.stream().filter(this::isCovered).toList();
    }

    private boolean isCovered(AttributedObject object) {
        return !scope.isOwnTable(CatalogRow.of(object).text("NAME"));
    }

    /** A sequence that merely goes with a column stays away with the column's table. */
    private boolean hasOwnerCovered(AttributedObject sequence) {
        CatalogRow row = CatalogRow.of(sequence);
        String table = row.textOrNull("OWNER_TABLE");
        return table == null || covers(row.text("OWNER_NAMESPACE"), table);
    }

    private boolean covers(String schema, String table) {
        return !scope.isOwnTable(table) && scope.filter().covers(NamedObject.table(names.name(schema, table)));
    }

    private QualifiedName name(AttributedObject object) {
        CatalogRow row = CatalogRow.of(object);
        return names.name(row.text("NAMESPACE"), row.text("NAME"));
    }

    private static boolean isForeign(Table table) {
        return CatalogRow.of(table).flag("FOREIGN");
    }

    /** SchemaCrawler is told that whatever is no base table is a view. */
    private static boolean isView(Table table) {
        return table.getTableType().isView();
    }
}
