package dev.retort.dialect;

import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;

/** CREATE INDEX in the words that PostgreSQL and others share. */
final class IndexSql {

    private IndexSql() {}

    static String create(StandardDialect dialect, QualifiedName table, Index index) {
        return create(dialect, table, index, "");
    }

    /** With words behind INDEX that say how it is made, and a blank behind them. */
    static String create(StandardDialect dialect, QualifiedName table, Index index, String how) {
        String name = index.name() == null ? "" : dialect.quote(index.name()) + " ";
        return "create " + (index.unique() ? "unique " : "") + "index " + how + name + "on " + dialect.quote(table)
                + (index.method().equals(Index.DEFAULT_METHOD) ? "" : " using " + index.method())
                + index.parts().stream().map(dialect::indexPart).collect(Collectors.joining(", ", " (", ")"))
                + include(dialect, index.include())
                + (index.nullsNotDistinct() ? " nulls not distinct" : "")
                + index.storage().words(dialect::quote)
                + (index.where() == null ? "" : " where " + index.where());
    }

    /** The further columns of an index or key, behind a blank; nothing where there are none. */
    static String include(StandardDialect dialect, List<String> columns) {
        return columns.isEmpty() ? "" : " include " + dialect.columns(columns);
    }
}
