package dev.retort.operation;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Constraint;
import dev.retort.schema.ExclusionConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.UniqueConstraint;
import java.util.List;

/** Tells the kinds of constraints apart and describes each in a few words. */
public final class ConstraintKind {

    private ConstraintKind() {}

    /** The kind of a constraint. */
    public static ObjectKind of(Constraint constraint) {
        if (constraint instanceof PrimaryKey) {
            return ObjectKind.PRIMARY_KEY;
        }
        if (constraint instanceof UniqueConstraint) {
            return ObjectKind.UNIQUE_CONSTRAINT;
        }
        if (constraint instanceof ExclusionConstraint) {
            return ObjectKind.EXCLUSION_CONSTRAINT;
        }
        return constraint instanceof ForeignKey ? ObjectKind.FOREIGN_KEY : ObjectKind.CHECK_CONSTRAINT;
    }

    /** The constraint's columns or condition, for people. */
    public static String describe(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return list(key.columns())
                    + (key.period() ? " without overlaps" : "")
                    + include(key.include())
                    + key.storage().words(name -> name)
                    + clause(key.deferrability().sql());
        }
        if (constraint instanceof UniqueConstraint unique) {
            return list(unique.columns())
                    + (unique.period() ? " without overlaps" : "")
                    + include(unique.include())
                    + unique.storage().words(name -> name)
                    + (unique.nullsNotDistinct() ? " nulls not distinct" : "")
                    + clause(unique.deferrability().sql());
        }
        if (constraint instanceof ForeignKey key) {
            return list(key.columns()) + " to " + key.referencedTable()
                    + (key.referencedColumns().isEmpty() ? "" : " " + list(key.referencedColumns()))
                    + (key.period() ? " over periods" : "")
                    + (key.matchFull() ? " match full" : "")
                    + action(" on delete ", key.onDelete())
                    + (key.onDeleteColumns().isEmpty() ? "" : " " + list(key.onDeleteColumns()))
                    + action(" on update ", key.onUpdate())
                    + clause(key.deferrability().sql())
                    + clause(key.enforcement().sql());
        }
        if (constraint instanceof ExclusionConstraint exclusion) {
            return exclusion.definition();
        }
        CheckConstraint check = (CheckConstraint) constraint;
        return check.expression()
                + (check.inherited() ? "" : " no inherit")
                + clause(check.enforcement().sql());
    }

    private static String include(List<String> columns) {
        return columns.isEmpty() ? "" : " include " + list(columns);
    }

    private static String clause(String sql) {
        return sql.isEmpty() ? "" : " " + sql;
    }

    private static String action(String event, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION ? "" : event + action.sql();
    }

    private static String list(List<String> columns) {
        return "(" + String.join(", ", columns) + ")";
    }
}
