package dev.retort.database;

import java.util.Collection;
import java.util.function.Function;
import schemacrawler.schema.Catalog;
import schemacrawler.schema.Table;

/**
 * Counts rows against objects. SchemaCrawler leaves out a row that it cannot join to its table, and stops in the middle of a
 * result on any exception; either way fewer objects come out than rows went in.
 */
final class Completeness {

    private final QueryLog log;

    Completeness(QueryLog log) {
        this.log = log;
    }

    /**
     * Checks a catalog.
     *
     * @throws DatabaseReadException if objects are missing from it
     */
    void check(Catalog catalog) {
        compare(ObjectKind.SCHEMAS, catalog.getSchemas().size());
        compare(ObjectKind.TABLES, catalog.getTables().size());
        if (!catalog.getTables().isEmpty()) {
            compare(ObjectKind.COLUMNS, count(catalog, Table::getColumns));
            compare(ObjectKind.CONSTRAINTS, count(catalog, Table::getTableConstraints));
            compare(ObjectKind.INDEXES, count(catalog, Table::getIndexes));
        }
        compare(ObjectKind.SEQUENCES, catalog.getSequences().size());
        compare(ObjectKind.ENUM_TYPES, EnumTypeMapping.enumTypes(catalog).size());
    }

    private static int count(Catalog catalog, Function<Table, Collection<?>> parts) {
        return catalog.getTables().stream()
                .mapToInt(table -> parts.apply(table).size())
                .sum();
    }

    private void compare(ObjectKind kind, int objects) {
        int rows = log.rows(kind).orElse(-1);
        if (rows != objects) {
            throw DatabaseReadException.because(kind, reason(rows, objects), null);
        }
    }

    private static String reason(int rows, int objects) {
        return rows < 0
                ? "SchemaCrawler never ran the query for them"
                : "the server named " + rows + " and SchemaCrawler kept " + objects
                        + "; if the schema is being changed, run again when that is done";
    }
}
