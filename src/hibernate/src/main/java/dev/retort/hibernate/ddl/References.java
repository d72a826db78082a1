package dev.retort.hibernate.ddl;

import dev.retort.schema.Deferrability;
import dev.retort.schema.Enforcement;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ReferentialAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clause {@code references table (columns) on delete cascade ...}.
 *
 * @param key what it says: a foreign key without a name and without columns of its own; its referenced columns are empty
 *     where the clause means a primary key
 * @param end the position behind the clause
 */
record References(ForeignKey key, int end) {

    /** Reads the clause whose word REFERENCES stands at the position. */
    static References parse(SqlText text, int position, Names names) {
        int behindTable = Names.afterName(text, position + 1);
        boolean hasColumns = text.at(behindTable, "(");
        List<String> columns = hasColumns ? names.list(text, behindTable) : List.of();
        ForeignKey key = ForeignKey.of(null, List.of(), names.qualifiedName(text, position + 1, behindTable), columns);
        References clause = new References(key, hasColumns ? text.after(behindTable) : behindTable);
        References next = clause.further(text, names);
        while (next.end > clause.end) {
            clause = next;
            next = clause.further(text, names);
        }
        return clause;
    }

    /** The foreign key of the given columns; its referenced columns may still be missing. */
    ForeignKey foreignKey(@Nullable String name, List<String> from) {
        return key.withName(name).withColumns(from, key.referencedColumns());
    }

    private References further(SqlText text, Names names) {
        if (text.at(end, "on", "delete")) {
            return onDelete(text, action(text, end + 2), names);
        }
        if (text.at(end, "on", "update")) {
            ReferentialAction action = action(text, end + 2);
            return new References(key.withActions(key.onDelete(), action), behind(action));
        }
        if (text.at(end, "match")) {
            return new References(key.withMatchFull(text.at(end + 1, "full")), end + 2);
        }
        if (text.at(end, "not", "deferrable")) {
            return new References(key.withDeferrability(Deferrability.NOT_DEFERRABLE), end + 2);
        }
        Enforcement enforcement = enforcement(text, end);
        return enforcement != null
                ? new References(key.withEnforcement(enforcement), end + 2)
                : Deferral.at(text, end)
                        .map(found -> new References(key.withDeferrability(found.deferrability()), found.end()))
                        .orElse(this);
    }

    /** What {@code not valid} or {@code not enforced} at the position says; null where neither stands there. */
    static @Nullable Enforcement enforcement(SqlText text, int position) {
        if (text.at(position, "not", "valid")) {
            return Enforcement.NOT_VALID;
        }
        return text.at(position, "not", "enforced") ? Enforcement.NOT_ENFORCED : null;
    }

    private References onDelete(SqlText text, ReferentialAction action, Names names) {
        int behind = behind(action);
        ForeignKey acting = key.withActions(action, key.onUpdate());
        return text.at(behind, "(")
                ? new References(acting.withOnDeleteColumns(names.list(text, behind)), text.after(behind))
                : new References(acting, behind);
    }

    private int behind(ReferentialAction action) {
        return end + 2 + action.sql().split(" ").length;
    }

    private static ReferentialAction action(SqlText text, int position) {
        for (ReferentialAction action : ReferentialAction.values()) {
            if (text.at(position, action.sql().split(" "))) {
                return action;
            }
        }
        return ReferentialAction.NO_ACTION;
    }
}
