package dev.retort.hibernate.ddl;

import dev.retort.schema.Deferrability;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clause {@code references table (columns) on delete cascade ...}.
 *
 * @param table the table referred to
 * @param columns its columns; empty where the clause means its primary key
 * @param end the position behind the clause
 */
record References(
        QualifiedName table,
        List<String> columns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        boolean matchFull,
        Deferrability deferrability,
        boolean validated,
        int end) {

    /** Reads the clause whose word REFERENCES stands at the position. */
    static References parse(SqlText text, int position, Names names) {
        int behindTable = Names.afterName(text, position + 1);
        References clause = new References(
                names.qualifiedName(text, position + 1, behindTable),
                List.of(),
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                false,
                Deferrability.NOT_DEFERRABLE,
                true,
                behindTable);
        if (text.at(behindTable, "(")) {
            clause = clause.withColumns(names.list(text, behindTable), text.after(behindTable));
        }
        References next = clause.further(text);
        while (next.end > clause.end) {
            clause = next;
            next = clause.further(text);
        }
        return clause;
    }

    /** The foreign key of the given columns; its referenced columns may still be missing. */
    ForeignKey foreignKey(@Nullable String name, List<String> from) {
        return new ForeignKey(name, from, table, columns, onDelete, onUpdate, matchFull, deferrability, validated);
    }

    private References further(SqlText text) {
        if (text.at(end, "on", "delete")) {
            return with(action(text, end + 2), onUpdate, matchFull, deferrability, afterAction(text, end + 2));
        }
        if (text.at(end, "on", "update")) {
            return with(onDelete, action(text, end + 2), matchFull, deferrability, afterAction(text, end + 2));
        }
        if (text.at(end, "match")) {
            return with(onDelete, onUpdate, text.at(end + 1, "full"), deferrability, end + 2);
        }
        if (text.at(end, "not", "valid")) {
            return new References(table, columns, onDelete, onUpdate, matchFull, deferrability, false, end + 2);
        }
        if (text.at(end, "not", "deferrable")) {
            return with(onDelete, onUpdate, matchFull, Deferrability.NOT_DEFERRABLE, end + 2);
        }
        return Deferral.at(text, end)
                .map(found -> with(onDelete, onUpdate, matchFull, found.deferrability(), found.end()))
                .orElse(this);
    }

    private References withColumns(List<String> newColumns, int newEnd) {
        return new References(table, newColumns, onDelete, onUpdate, matchFull, deferrability, validated, newEnd);
    }

    private References with(
            ReferentialAction delete,
            ReferentialAction update,
            boolean full,
            Deferrability newDeferrability,
            int newEnd) {
        return new References(table, columns, delete, update, full, newDeferrability, validated, newEnd);
    }

    private static ReferentialAction action(SqlText text, int position) {
        for (ReferentialAction action : ReferentialAction.values()) {
            if (text.at(position, action.sql().split(" "))) {
                return action;
            }
        }
        return ReferentialAction.NO_ACTION;
    }

    private static int afterAction(SqlText text, int position) {
        return text.at(position, "set") || text.at(position, "no") ? position + 2 : position + 1;
    }
}
