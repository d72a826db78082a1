package dev.retort.hibernate.ddl;

import dev.retort.schema.View;
import java.util.List;

/** Reads a CREATE VIEW statement, which Hibernate 6.3 and later write for a class that is mapped to a query. */
public final class ViewStatement {

    private ViewStatement() {}

    /** Whether a statement creates a view. */
    public static boolean is(String sql) {
        return new SqlText(sql).at(0, "create", "view");
    }

    /** Reads a statement for which {@link #is} is true. */
    public static View parse(String sql, Names names) {
        SqlText text = new SqlText(sql);
        int behind = Names.afterName(text, 2);
        boolean hasColumns = text.at(behind, "(");
        List<String> columns = hasColumns ? names.list(text, behind) : List.of();
        int query = (hasColumns ? text.after(behind) : behind) + 1;
        int end = text.at(text.size() - 1, ";") ? text.size() - 1 : text.size();
        return new View(
                names.qualifiedName(text, 2, behind), false, columns, List.of(), text.slice(query, end), List.of());
    }
}
