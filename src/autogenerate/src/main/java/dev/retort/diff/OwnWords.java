package dev.retort.diff;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * What the entities say in their own words. The server's words decide whether a condition is new; one that is new is written
 * as its author wrote it.
 */
final class OwnWords {

    private OwnWords() {}

    /** The model's table with numbers for the names of its conditions, by which they are known again. */
    static Table numbered(Table desired) {
        List<CheckConstraint> checks = new ArrayList<>();
        for (CheckConstraint check : desired.checkConstraints()) {
            checks.add(check.withName(Integer.toString(checks.size())));
        }
        return desired.withCheckConstraints(checks);
    }

    /** The server's answer to the numbered table, with the model's words for every condition that the current table lacks. */
    static Table inPlaceOfNew(Table desired, Table answer, Table current) {
        List<CheckConstraint> checks = new ArrayList<>();
        for (CheckConstraint check : answer.checkConstraints()) {
            CheckConstraint own = desired.checkConstraints().get(Integer.parseInt(String.valueOf(check.name())));
            boolean isThere = current.checkConstraints().stream()
                    .anyMatch(other -> other.expression().equals(check.expression()));
            checks.add(isThere ? own.withExpression(check.expression()) : own);
        }
        return answer.withCheckConstraints(checks);
    }
}
