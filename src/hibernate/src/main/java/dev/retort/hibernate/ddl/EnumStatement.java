package dev.retort.hibernate.ddl;

import dev.retort.schema.EnumType;
import java.util.List;

/** Reads a CREATE TYPE ... AS ENUM statement, and the CREATE DOMAIN that stands for one where there are no such types. */
public final class EnumStatement {

    private EnumStatement() {}

    /** Whether a statement creates an enumeration type. */
    public static boolean is(String sql, Names names) {
        SqlText text = new SqlText(sql);
        return text.at(0, "create", "type") && text.at(text.find(0, "as"), "as", "enum", "(")
                || names.rules().hasEnumDomains() && text.at(0, "create", "domain") && listsTexts(text);
    }

    private static boolean listsTexts(SqlText text) {
        int check = text.find(0, "check");
        return text.at(check, "check", "(", "value", "in", "(")
                && text.closing(check + 1) == text.size() - 1
                && text.closing(check + 4) == text.size() - 2
                && text.elements(check + 4).stream()
                        .allMatch(span -> text.token(span.from()).kind() == Token.Kind.STRING);
    }

    /** Reads a statement for which {@link #is} is true. */
    public static EnumType parse(String sql, Names names) {
        SqlText text = new SqlText(sql);
        int as = text.find(0, "as");
        int list = text.at(1, "domain") ? text.find(0, "check") + 4 : as + 2;
        List<String> labels = text.elements(list).stream()
                .map(span -> text.token(span.from()).unquoted())
                .toList();
        return new EnumType(names.qualifiedName(text, 2, as), labels);
    }
}
