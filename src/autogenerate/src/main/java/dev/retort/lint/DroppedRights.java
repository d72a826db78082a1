package dev.retort.lint;

import dev.retort.dialect.Dialect;
import dev.retort.operation.ObjectKind;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.View;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The views that a migration finds and drops, whose grants go with them where the server does so: measured on PostgreSQL 18 and H2 2.4, not on MySQL 8.0. */
final class DroppedRights {

    private static final Set<ObjectKind> VIEWS = EnumSet.of(ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW);
    private static final Pattern GRANT = Pattern.compile("^\\s*grant\\b", Pattern.CASE_INSENSITIVE);

    private final Dialect dialect;
    private final Deque<String> ahead;
    private final Set<QualifiedName> made = new HashSet<>();
    private final Set<QualifiedName> gone = new HashSet<>();

    /**
     * Those of one migration.
     *
     * @param texts all its statements that are written by hand
     */
    DroppedRights(Dialect dialect, List<String> texts) {
        this.dialect = dialect;
        this.ahead = new ArrayDeque<>(texts);
    }

    /** What the next of its statements does. */
    void noteStatement(SqlReading reading) {
        ahead.remove();
        note(reading);
    }

    /** What one that is not written by hand does. */
    void note(SqlReading reading) {
        for (Operation operation : reading.operations()) {
            if (operation instanceof Operation.CreateView create
                    && !reading.unsure().contains(create)) {
                made.add(create.view().name());
            }
            if (operation instanceof Operation.DropView drop) {
                drop(drop.view().name(), hasGrant(drop.view()));
            } else if (operation instanceof Operation.DropNamed drop && VIEWS.contains(drop.kind())) {
                drop(drop.owner(), true);
            }
        }
    }

    /** A view that is dropped with all that it has says whether it has grants; of one that is dropped by its name nobody knows. */
    private void drop(QualifiedName view, boolean mayHaveGrants) {
        if (!made.remove(view) && mayHaveGrants) {
            gone.add(view);
        }
    }

    private static boolean hasGrant(View view) {
        return view.further().stream().anyMatch(GRANT.asPredicate());
    }

    /** What is told of a statement that makes one of them anew, unless the migration grants afterwards what it had. */
    SqlReading told(List<Operation> operations) {
        SqlReading reading = SqlReading.HARMLESS;
        for (Operation operation : operations) {
            if (operation instanceof Operation.CreateView create) {
                QualifiedName name = create.view().name();
                reading = reading.andIf(
                        dialect.dropsRightsWithObjects()
                                && gone.contains(name)
                                && !hasGrant(create.view())
                                && !isGranted(name),
                        SqlRules.hazard(
                                SqlRules.RIGHTS_DROPPED,
                                "what was granted on " + name + " went with the view that was dropped."));
            }
        }
        return reading;
    }

    private boolean isGranted(QualifiedName view) {
        Pattern grant = Pattern.compile(
                "^\\s*grant\\b.*(?<![\\w$])" + Pattern.quote(view.name()) + "(?![\\w$])",
                Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        return ahead.stream().anyMatch(text -> grant.matcher(text).find());
    }
}
