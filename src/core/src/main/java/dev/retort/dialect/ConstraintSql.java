package dev.retort.dialect;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Constraint;
import dev.retort.schema.ExclusionConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;

/**
 * A constraint as the SQL standard, or most databases, write it.
 *
 * @param dialect how names are written
 */
record ConstraintSql(StandardDialect dialect) {

    /** What stands in CREATE TABLE and behind ADD. */
    String definition(Constraint constraint) {
        String name = constraint.name() == null ? "" : "constraint " + dialect.quote(constraint.name()) + " ";
        if (constraint instanceof PrimaryKey key) {
            return name + "primary key " + columns(key.columns(), key.period(), "", " without overlaps")
                    + IndexSql.include(dialect, key.include())
                    + key.storage().wordsOfKey(dialect::quote)
                    + clause(key.deferrability().sql());
        }
        if (constraint instanceof UniqueConstraint unique) {
            String words = name + (unique.nullsNotDistinct() ? "unique nulls not distinct " : "unique ");
            return words
                    + columns(unique.columns(), unique.period(), "", " without overlaps")
                    + IndexSql.include(dialect, unique.include())
                    + unique.storage().wordsOfKey(dialect::quote)
                    + clause(unique.deferrability().sql());
        }
        if (constraint instanceof ForeignKey key) {
            return name + foreignKey(key);
        }
        if (constraint instanceof ExclusionConstraint exclusion) {
            return name + "exclude " + exclusion.definition();
        }
        CheckConstraint check = (CheckConstraint) constraint;
        return name + "check (" + check.expression() + ")" + (check.inherited() ? "" : " no inherit")
                + clause(check.enforcement().sql());
    }

    private String foreignKey(ForeignKey key) {
        return "foreign key " + columns(key.columns(), key.period(), "period ", "") + " references "
                + dialect.quote(key.referencedTable()) + " "
                + columns(key.referencedColumns(), key.period(), "period ", "")
                + (key.matchFull() ? " match full" : "")
                + action(" on delete ", key.onDelete())
                + (key.onDeleteColumns().isEmpty() ? "" : " " + dialect.columns(key.onDeleteColumns()))
                + action(" on update ", key.onUpdate())
                + clause(key.deferrability().sql())
                + clause(key.enforcement().sql());
    }

    /** The columns in parentheses, with words around the last one where that is a period. */
    private String columns(List<String> columns, boolean period, String before, String behind) {
        if (!period) {
            return dialect.columns(columns);
        }
        List<String> parts =
                new ArrayList<>(columns.stream().map(dialect::quote).toList());
        parts.add(before + parts.remove(parts.size() - 1) + behind);
        return "(" + String.join(", ", parts) + ")";
    }

    private static String action(String event, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION ? "" : event + action.sql();
    }

    private static String clause(String sql) {
        return sql.isEmpty() ? "" : " " + sql;
    }
}
