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
        Attributes attributes = new Attributes(ObjectKind.COLUMNS, column);
        String name = attributes.text("NAME");
        Identity identity = owned.identity(namespace, table, name, attributes.textOrNull("IDENTITY"));
        return new Column(
                name,
                SqlType.parse(attributes.text("FULL_TYPE")),
                attributes.flag("IS_NULLABLE"),
                identity == null ? defaultValue(attributes) : null,
                identity,
                generated(attributes),
                attributes.nameOrNull("COLLATION"),
                attributes.textOrNull("COMMENT"));
    }

    private static @Nullable DefaultValue defaultValue(Attributes attributes) {
        String expression = attributes.textOrNull("EXPRESSION");
        return expression == null || attributes.textOrNull("GENERATED") != null ? null : new DefaultValue(expression);
    }

    private static @Nullable GeneratedExpression generated(Attributes attributes) {
        String when = attributes.textOrNull("GENERATED");
        return when == null
                ? null
                : new GeneratedExpression(Parentheses.strip(attributes.text("EXPRESSION")), when.equals("STORED"));
    }
}
