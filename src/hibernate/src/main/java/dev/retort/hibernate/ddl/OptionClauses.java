package dev.retort.hibernate.ddl;

import dev.retort.schema.IndexStorage;
import dev.retort.schema.TableOptions;
import java.util.List;

/** What a CREATE TABLE statement says around its columns: words of PostgreSQL, others are left out. */
final class OptionClauses {

    private final SqlText text;
    private final Names names;
    private TableOptions options = TableOptions.NONE;

    private OptionClauses(SqlText text, Names names) {
        this.text = text;
        this.names = names;
    }

    /**
     * Reads the clauses.
     *
     * @param behind the position behind the columns
     */
    static TableOptions parse(SqlText text, int behind, Names names) {
        OptionClauses clauses = new OptionClauses(text, names);
        if (text.at(1, "unlogged")) {
            clauses.options = clauses.options.withUnlogged();
        }
        int i = behind;
        while (i < text.size()) {
            i = clauses.clause(i);
        }
        return clauses.options;
    }

    /**
     * Reads how an index is kept.
     *
     * @param from the position behind its columns
     * @param to the position of its predicate, or the end
     */
    static IndexStorage storage(SqlText text, int from, int to, Names names) {
        int with = text.find(from, "with", "(");
        int tablespace = text.find(from, "tablespace");
        return new IndexStorage(
                with < to ? parameters(text, with + 1) : List.of(),
                tablespace < to ? names.name(text.token(tablespace + 1)) : null);
    }

    private int clause(int i) {
        if (text.at(i, "inherits", "(")) {
            options = options.withInherits(text.elements(i + 1).stream()
                    .map(parent -> names.qualifiedName(text, parent.from(), parent.to()))
                    .toList());
            return text.after(i + 1);
        }
        if (text.at(i, "partition", "by")) {
            int key = text.find(i, "(");
            options = options.withPartitionBy(text.slice(i + 2, text.after(key)));
            return text.after(key);
        }
        if (text.at(i, "with", "(")) {
            options = options.withParameters(parameters(text, i + 1));
            return text.after(i + 1);
        }
        if (text.at(i, "tablespace")) {
            options = options.withTablespace(names.name(text.token(i + 1)));
            return i + 2;
        }
        return i + 1;
    }

    private static List<String> parameters(SqlText text, int open) {
        return text.elements(open).stream()
                .map(span -> text.slice(span.from(), span.to()).replaceAll("\\s*=\\s*", "="))
                .toList();
    }
}
