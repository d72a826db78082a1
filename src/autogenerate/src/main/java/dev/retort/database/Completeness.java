package dev.retort.database;

import java.util.Collection;
import java.util.function.Function;
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
     * Checks what was found.
     *
     * @throws DatabaseReadException if there were more rows than objects were made of
     */
    void check(Crawled crawled) {
        compare(ObjectKind.SCHEMAS, crawled.schemas().size());
        compare(ObjectKind.TABLES, crawled.tables().size());
        if (!crawled.tables().isEmpty()) {
            compare(ObjectKind.COLUMNS, count(crawled, Table::getColumns));
            compare(ObjectKind.CONSTRAINTS, count(crawled, Table::getTableConstraints));
            compare(ObjectKind.INDEXES, count(crawled, Table::getIndexes));
        }
        compare(ObjectKind.SEQUENCES, crawled.sequences().size());
        compare(ObjectKind.ENUM_TYPES, crawled.enumTypes().size());
    }

    private static int count(Crawled crawled, Function<Table, Collection<?>> parts) {
        return crawled.tables().stream()
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
