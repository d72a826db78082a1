package dev.retort.hibernate.ddl;

import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a CREATE TYPE ... AS (...) statement. */
public final class CompositeStatement {

    /** The type, the attribute and the comment, as Hibernate writes them. */
    private static final Pattern COMMENT =
            Pattern.compile("comment on column (.+)\\.(\"[^\"]+\"|[^.\"]+) is '(.*)'", Pattern.DOTALL);

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
        return new CompositeType.Attribute(column.name(), column.type(), column.collation(), null);
    }

    /** The type with the comments that further statements give to its attributes. */
    public static CompositeType commented(CompositeType type, List<String> statements, Names names) {
        return type.withAttributes(type.attributes().stream()
                .map(attribute -> statements.stream()
                        .map(COMMENT::matcher)
                        .filter(Matcher::matches)
                        .filter(comment -> names.qualifiedName(comment.group(1)).equals(type.name())
                                && names.name(comment.group(2)).equals(attribute.name()))
                        .findFirst()
                        .map(comment -> attribute.withComment(comment.group(3).replace("''", "'")))
                        .orElse(attribute))
                .toList());
    }
}
