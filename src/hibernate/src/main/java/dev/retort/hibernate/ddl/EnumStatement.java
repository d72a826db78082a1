package dev.retort.hibernate.ddl;

import dev.retort.schema.EnumType;
import java.util.List;

/** Reads a CREATE TYPE ... AS ENUM statement. */
public final class EnumStatement {

    private EnumStatement() {}

    /** Whether a statement creates an enumeration type. */
    public static boolean is(String sql) {
        SqlText text = new SqlText(sql);
        return text.at(0, "create", "type") && text.at(text.find(0, "as"), "as", "enum", "(");
    }

    /** Reads a statement for which {@link #is} is true. */
    public static EnumType parse(String sql, Names names) {
        SqlText text = new SqlText(sql);
        int as = text.find(0, "as");
        List<String> labels = text.elements(as + 2).stream()
                .map(span -> text.token(span.from()).unquoted())
                .toList();
        return new EnumType(names.qualifiedName(text, 2, as), labels);
    }
}
