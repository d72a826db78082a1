package dev.retort.lint;

import dev.retort.operation.ObjectKind;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The views that a migration drops, and whose names it gives to nothing else. */
final class DroppedViews {

    private static final Set<ObjectKind> VIEWS = EnumSet.of(ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW);

    private final List<Operation> written;
    private final List<String> texts;

    /**
     * Those of one migration.
     *
     * @param written its operations, as its file says them
     * @param texts all its statements that are written by hand
     */
    DroppedViews(List<Operation> written, List<String> texts) {
        this.written = List.copyOf(written);
        this.texts = List.copyOf(texts);
    }

    /** What is told of operations, or of a statement, that drop some of them. */
    SqlReading told(List<Operation> operations) {
        SqlReading reading = SqlReading.HARMLESS;
        for (Operation operation : operations) {
            QualifiedName view = dropped(operation);
            if (view != null) {
                reading = reading.andIf(
                        !isMade(view),
                        SqlRules.hazard(
                                SqlRules.DROP_VIEW,
                                "the version that still runs may ask for "
                                        + operation.summary().kind() + " " + view
                                        + ", and what was granted on it is gone."));
            }
        }
        return reading;
    }

    private static @Nullable QualifiedName dropped(Operation operation) {
        if (operation instanceof Operation.DropView drop) {
            return drop.view().name();
        }
        return operation instanceof Operation.DropNamed drop && VIEWS.contains(drop.kind()) ? drop.owner() : null;
    }

    private boolean isMade(QualifiedName name) {
        Pattern create = Pattern.compile(
                "^\\s*create\\b.*?\\b(?:view|table)\\s+(?:if\\s+not\\s+exists\\s+)?(?:[^\\s(]*\\.)?[\"`\\[]?"
                        + Pattern.quote(name.name()) + "(?![\\w$])",
                Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        return written.stream().anyMatch(operation -> makes(operation, name))
                || texts.stream().anyMatch(text -> create.matcher(text).find());
    }

    private static boolean makes(Operation operation, QualifiedName name) {
        return operation instanceof Operation.CreateView view
                        && view.view().name().equals(name)
                || operation instanceof Operation.CreateTable table
                        && table.table().name().equals(name)
                || operation instanceof Operation.RenameTable rename
                        && rename.to().equals(name);
    }
}
