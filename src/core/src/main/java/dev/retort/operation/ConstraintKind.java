package dev.retort.operation;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Constraint;
import dev.retort.schema.Deferrability;
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
        return constraint instanceof ForeignKey ? ObjectKind.FOREIGN_KEY : ObjectKind.CHECK_CONSTRAINT;
    }

    /** The constraint's columns or condition, for people. */
    public static String describe(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return list(key.columns());
        }
        if (constraint instanceof UniqueConstraint unique) {
            return list(unique.columns())
                    + (unique.nullsNotDistinct() ? " nulls not distinct" : "")
                    + words(unique.deferrability());
        }
        if (constraint instanceof ForeignKey key) {
            return list(key.columns()) + " to " + key.referencedTable() + " " + list(key.referencedColumns())
                    + (key.matchFull() ? " match full" : "")
                    + action(" on delete ", key.onDelete()) + action(" on update ", key.onUpdate())
                    + words(key.deferrability())
                    + validity(key.validated());
        }
        CheckConstraint check = (CheckConstraint) constraint;
        return check.expression() + validity(check.validated());
    }

    private static String words(Deferrability deferrability) {
        return switch (deferrability) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " deferrable";
            case INITIALLY_DEFERRED -> " initially deferred";
        };
    }

    private static String validity(boolean validated) {
        return validated ? "" : " not valid";
    }

    private static String action(String event, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION ? "" : event + action.sql();
    }

    private static String list(List<String> columns) {
        return "(" + String.join(", ", columns) + ")";
    }
}
