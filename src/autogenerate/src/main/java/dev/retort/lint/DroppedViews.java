package dev.retort.lint;

import dev.retort.operation.ObjectKind;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The views that SQL written by hand drops, and whose names its migration gives to nothing else. */
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

    /** What is told of a statement that drops some of them. */
    SqlReading told(List<Operation> operations) {
        SqlReading reading = SqlReading.HARMLESS;
        for (Operation operation : operations) {
            if (operation instanceof Operation.DropNamed drop && VIEWS.contains(drop.kind())) {
                reading = reading.andIf(
                        !isMade(drop.owner()),
                        SqlRules.hazard(
                                SqlRules.DROP_VIEW,
                                "the version that still runs may ask for "
                                        + drop.kind().label() + " " + drop.owner()
                                        + ", and what was granted on it is gone."));
            }
        }
        return reading;
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
