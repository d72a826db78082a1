package dev.retort.hibernate.ddl;

import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Locale;

/**
 * A CREATE INDEX statement.
 *
 * @param table the table that it belongs to
 * @param index the index
 */
public record IndexStatement(QualifiedName table, Index index) {

    /** Whether a statement creates an index. */
    public static boolean is(String sql) {
        SqlText text = new SqlText(sql);
        return text.at(0, "create")
                && text.find(0, "index") < text.find(0, "on")
                && text.find(0, "table") > text.find(0, "on");
    }

    /** Reads a statement for which {@link #is} is true. */
    public static IndexStatement parse(String sql, Names names) {
        SqlText text = new SqlText(sql);
        int on = text.find(0, "on");
        int behindTable = Names.afterName(text, on + 1);
        int open = text.find(on, "(");
        String method = text.at(behindTable, "using")
                ? text.token(behindTable + 1).text().toLowerCase(Locale.ROOT)
                : Index.DEFAULT_METHOD;
        Token name = text.token(on - 1);
        List<IndexPart> parts = text.elements(open).stream()
                .map(span -> part(text, span, names))
                .toList();
        Index index = Index.of(name.is("index") ? null : names.constraintName(name), parts)
                .withUnique(text.find(0, "unique") < on)
                .withMethod(method);
        return new IndexStatement(
                names.qualifiedName(text, on + 1, behindTable), options(text, text.after(open), index, names));
    }

    private static Index options(SqlText text, int from, Index index, Names names) {
        int include = text.find(from, "include", "(");
        int where = text.find(from, "where");
        boolean partial = where < text.size();
        String predicate = text.at(where + 1, "(") && text.after(where + 1) == text.size()
                ? text.inside(where + 1)
                : text.slice(where + 1, text.size());
        return index.withInclude(include < text.size() ? names.list(text, include + 1) : List.of())
                .withWhere(partial ? predicate : null)
                .withNullsNotDistinct(text.find(from, "nulls", "not", "distinct") < text.size())
                .withStorage(OptionClauses.storage(text, from, where, names));
    }

    private static IndexPart part(SqlText text, SqlText.Span span, Names names) {
        int to = span.to();
        Boolean nullsFirst = null;
        if (text.at(to - 2, "nulls")) {
            nullsFirst = text.at(to - 1, "first");
            to -= 2;
        }
        boolean descending = text.at(to - 1, "desc");
        to -= descending || text.at(to - 1, "asc") ? 1 : 0;
        IndexPart part = key(text, span.from(), to, names);
        part = descending ? part.desc() : part;
        return nullsFirst == null ? part : part.withNullsFirst(nullsFirst);
    }

    /** A single name is a column, as is a name with an operator class behind it; anything else is an expression. */
    private static IndexPart key(SqlText text, int from, int to, Names names) {
        boolean name = text.token(from).isName();
        if (name && to - from == 1) {
            return IndexPart.column(names.name(text.token(from)));
        }
        if (name
                && names.rules().isMySql()
                && to - from == 4
                && text.token(from + 2).kind() == Token.Kind.NUMBER) {
            return IndexPart.column(names.name(text.token(from)))
                    .withLength(Integer.valueOf(text.token(from + 2).text()));
        }
        if (name && to - from == 2 && text.token(from + 1).isName()) {
            return IndexPart.column(names.name(text.token(from))).withOperatorClass(names.name(text.token(from + 1)));
        }
        return IndexPart.expression(
                text.at(from, "(") && text.closing(from) == to - 1 ? text.inside(from) : text.slice(from, to));
    }
}
