package dev.retort.hibernate.ddl;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Enforcement;
import org.jspecify.annotations.Nullable;

/**
 * The clause {@code check (condition) no inherit not valid}.
 *
 * @param constraint what it says
 * @param end the position behind it
 */
record CheckClause(CheckConstraint constraint, int end) {

    /** Reads the clause whose word CHECK stands at the position, a parenthesis behind it. */
    static CheckClause parse(SqlText text, int position, @Nullable String name) {
        CheckConstraint check = CheckConstraint.of(name, text.inside(position + 1));
        int end = text.after(position + 1);
        if (text.at(end, "no", "inherit")) {
            check = check.withInherited(false);
            end += 2;
        }
        Enforcement enforcement = References.enforcement(text, end);
        return enforcement == null
                ? new CheckClause(check, end)
                : new CheckClause(check.withEnforcement(enforcement), end + 2);
    }
}
