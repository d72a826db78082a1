package dev.retort.database;

import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Identity;
import dev.retort.schema.SqlType;
import org.jspecify.annotations.Nullable;

/** Makes a column of a column. */
final class ColumnMapping {

    private final OwnedSequences owned;

    ColumnMapping(OwnedSequences owned) {
        this.owned = owned;
    }

    /** A column of the table of that name. */
    Column column(String namespace, String table, schemacrawler.schema.Column column) {
        CatalogRow row = CatalogRow.of(column);
        String name = row.text("NAME");
        Identity identity = identity(row, namespace, table, name);
        return new Column(
                name,
                SqlType.parse(row.text("FULL_TYPE")),
                row.flag("IS_NULLABLE"),
                identity == null ? defaultValue(row) : null,
                identity,
                generated(row),
                row.nameOrNull("COLLATION"),
                row.textOrNull("COMMENT"),
                row.textIfAny("ON_UPDATE"),
                row.textIfAny("CONDITION"),
                row.textIfAny("INVISIBLE") != null);
    }

    /** Most servers number with a sequence; some have a counter with the table. */
    private @Nullable Identity identity(CatalogRow row, String namespace, String table, String name) {
        return row.textIfAny("COUNTER") != null
                ? Identity.BY_DEFAULT
                : owned.identity(namespace, table, name, row.textIfAny("IDENTITY"));
    }

    private static @Nullable DefaultValue defaultValue(CatalogRow row) {
        String expression = row.textOrNull("EXPRESSION");
        return expression == null || row.textOrNull("GENERATED") != null ? null : new DefaultValue(expression);
    }

    private static @Nullable GeneratedExpression generated(CatalogRow row) {
        String when = row.textOrNull("GENERATED");
        return when == null
                ? null
                : new GeneratedExpression(Parentheses.strip(row.text("EXPRESSION")), when.equals("STORED"));
    }
}
