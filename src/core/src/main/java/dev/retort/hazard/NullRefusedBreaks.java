package dev.retort.hazard;

import dev.retort.operation.Operation;
import dev.retort.operation.RequiredColumns;
import java.util.List;
import java.util.Optional;

/** A version that knows a column names it in every INSERT, and writes NULL in so many words, which no default replaces. */
final class NullRefusedBreaks implements HazardRule {

    private static final Rule RULE = new Rule(
            "null-refused",
            HazardKind.BREAKS_RUNNING_VERSION,
            "The version of the application that still runs may write NULL into a column that is to refuse it, which a default does not replace.",
            List.of(27),
            List.of(
                    "Deploy a version that writes a value.",
                    "Set the column not null in the next release; autogenerate --split writes it so."));

    @Override
    public Rule about() {
        return RULE;
    }

    /** Of a column without a default, another rule says so. */
    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.AlterColumn alter
                        && alter.before().nullable()
                        && !alter.after().nullable()
                        && alter.after().defaultValue() != null
                        && !RequiredColumns.lacksValue(alter.after())
                        && !isAdded(alter, circumstances)
                        && !circumstances.isNew(alter.table())
                ? Optional.of(RULE.hazard("the version that still runs may write NULL into " + alter.table() + "."
                        + alter.after().name() + ", which its default does not replace."))
                : Optional.empty();
    }

    /** What is new, no version knows that still runs. */
    private static boolean isAdded(Operation.AlterColumn alter, Circumstances circumstances) {
        return circumstances
                .changes()
                .on(alter.table())
                .anyMatch(other -> other instanceof Operation.AddColumn add
                        && add.column().name().equals(alter.after().name()));
    }
}
