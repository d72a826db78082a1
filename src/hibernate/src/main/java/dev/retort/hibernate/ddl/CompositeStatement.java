package dev.retort.hibernate.ddl;

import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import java.util.List;

/** Reads a CREATE TYPE ... AS (...) statement. */
public final class CompositeStatement {

    private CompositeStatement() {}

    /** Whether a statement creates a composite type. */
    public static boolean is(String sql) {
        SqlText text = new SqlText(sql);
        return text.at(0, "create", "type") && text.at(text.find(0, "as"), "as", "(");
    }

    /** Reads a statement for which {@link #is} is true. */
    public static CompositeType parse(String sql, Names names) {
        SqlText text = new SqlText(sql);
        int as = text.find(0, "as");
        List<CompositeType.Attribute> attributes = text.elements(as + 1).stream()
                .map(span -> attribute(text, span, names))
                .toList();
        return new CompositeType(names.qualifiedName(text, 2, as), attributes);
    }

    private static CompositeType.Attribute attribute(SqlText text, SqlText.Span span, Names names) {
        Column column = ColumnDefinition.parse(
                        names.name(text.token(span.from())), text, new SqlText.Span(span.from() + 1, span.to()), names)
                .column();
        return new CompositeType.Attribute(column.name(), column.type());
    }
}
