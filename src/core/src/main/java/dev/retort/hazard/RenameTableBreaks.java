package dev.retort.hazard;

import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The version that still runs asks for the old name. */
final class RenameTableBreaks implements HazardRule {

    private static final Rule RULE = new Rule(
            "rename-table",
            HazardKind.BREAKS_RUNNING_VERSION,
            "While two versions of the application run, one of them asks for a name that the table does not have.",
            List.of(22, 23),
            List.of(
                    "Rename the table and create a view with the old name in the same migration.",
                    "Drop the view a release later; autogenerate --split writes it so."));

    /** What may stand before the word; what only a session sees, or holds rows of its own, stands in for nothing. */
    private static final String OPTIONS =
            "(?:(?:or\\s+replace|or\\s+alter|(?:no\\s*)?force|recursive|algorithm\\s*=\\s*\\w+"
                    + "|definer\\s*=\\s*\\S+(?:\\s*@\\s*\\S+)?|sql\\s+security\\s+\\w+)\\s+)*";

    /** Its name without its schema, as far as no blank is in either. */
    private static final Pattern VIEW = Pattern.compile("(?i)\\bcreate\\s+" + OPTIONS
            + "view\\s+(?:if\\s+not\\s+exists\\s+)?(?:[^\\s(.]+\\.)?[\"`]?([^\\s(.\"`]+)");

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.RenameTable rename && !isServed(rename.from(), circumstances)
                ? Optional.of(RULE.hazard("the version that still runs asks for " + rename.from() + "."))
                : Optional.empty();
    }

    /** Who asks for the old name finds a view or another table, or nobody asks, as the migration itself gave the name. */
    private static boolean isServed(QualifiedName name, Circumstances circumstances) {
        return circumstances.changes().renameTo(name).isPresent()
                || circumstances.isNew(name)
                || hasView(name, circumstances);
    }

    private static boolean hasView(QualifiedName name, Circumstances circumstances) {
        return circumstances.migration().stream().anyMatch(other -> makes(other, name));
    }

    private static boolean makes(Operation operation, QualifiedName view) {
        return operation instanceof Operation.CreateView create
                        && create.view().name().equals(view)
                || operation instanceof Operation.ExecuteSql execute
                        && VIEW.matcher(execute.sql())
                                .results()
                                .anyMatch(found -> found.group(1).equalsIgnoreCase(view.name()));
    }
}
