package dev.retort.dialect;

import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.IndexStorage;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;

/** An index as CREATE INDEX says it, and as it stands in CREATE TABLE. */
record MySqlIndexWords(MySqlFamily dialect, Limits limits) {

    private static final List<String> SPECIAL = List.of("fulltext", "spatial");

    String create(QualifiedName table, Index index) {
        return "create " + kind(index) + "index " + dialect.quote(dialect.named(index.name(), table)) + " on "
                + dialect.quote(table) + parts(table, index);
    }

    String within(QualifiedName table, Index index) {
        String name = index.name() == null ? "" : " " + dialect.quote(index.name());
        return kind(index) + "index" + name + parts(table, index);
    }

    private static String kind(Index index) {
        boolean special = SPECIAL.contains(index.method());
        return special ? index.method() + " " : index.unique() ? "unique " : "";
    }

    private String parts(QualifiedName table, Index index) {
        limits.check(table, index);
        index.parts().forEach(part -> check(table, index, part));
        String parts = index.parts().stream().map(dialect::indexPart).collect(Collectors.joining(", ", " (", ")"));
        return (index.method().equals("hash") ? parts + " using hash" : parts) + visibility(index.storage());
    }

    /** NULL is the least value there, and a column has one collation. */
    private void check(QualifiedName table, Index index, IndexPart part) {
        if (part.nullsFirst() != part.descending() || part.collation() != null || part.operatorClass() != null) {
            throw new InexpressibleOperationException(dialect.name()
                    + " has neither NULLS FIRST or LAST nor collations and operator classes in an index, but '"
                    + index.name() + "' of table '" + table + "' says one of them for " + part.text()
                    + ": leave it out");
        }
    }

    /** {@code invisible} of MySQL and {@code ignored} of MariaDB, behind a blank. */
    static String visibility(IndexStorage storage) {
        return storage.parameters().stream().map(word -> " " + word).collect(Collectors.joining());
    }
}
