package dev.retort.hibernate.ddl;

import dev.retort.schema.Sequence;
import dev.retort.schema.SqlType;

/** Reads a CREATE SEQUENCE statement. */
public final class SequenceStatement {

    private SequenceStatement() {}

    /** Whether a statement creates a sequence. */
    public static boolean is(String sql) {
        return new SqlText(sql).at(0, "create", "sequence");
    }

    /** Reads a statement for which {@link #is} is true. */
    public static Sequence parse(String sql, Names names) {
        SqlText text = new SqlText(sql);
        int from = text.at(2, "if", "not", "exists") ? 5 : 2;
        int behind = Names.afterName(text, from);
        SqlType type =
                text.at(behind, "as") ? SqlType.parse(text.token(behind + 1).text()) : null;
        return new Sequence(
                names.qualifiedName(text, from, behind), type, SequenceClauses.parse(text, behind, text.size()));
    }
}
