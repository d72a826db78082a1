package dev.retort.database;

import java.util.List;
import schemacrawler.schema.Catalog;
import schemacrawler.schema.ColumnDataType;
import schemacrawler.schema.Schema;
import schemacrawler.schema.Sequence;
import schemacrawler.schema.Table;

/** What SchemaCrawler found, taken out of its catalog once, as each look at that sorts it anew. */
record Crawled(List<Schema> schemas, List<Table> tables, List<Sequence> sequences, List<ColumnDataType> enumTypes) {

    /** The objects of a catalog; it holds a type for each column beside the enumeration types, which are made of rows. */
    static Crawled of(Catalog catalog) {
        return new Crawled(
                List.copyOf(catalog.getSchemas()),
                List.copyOf(catalog.getTables()),
                List.copyOf(catalog.getSequences()),
                catalog.getColumnDataTypes().stream()
                        .filter(CatalogRow::isBehind)
                        .toList());
    }
}
