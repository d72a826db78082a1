package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.history.MigrationScript;
import dev.retort.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/** The operations of a run that the database cannot carry out, with a sentence on each. */
final class RefusedOperations {

    private final Dialect dialect;
    private final List<String> refusals = new ArrayList<>();

    RefusedOperations(Dialect dialect) {
        this.dialect = dialect;
    }

    void note(MigrationScript script, Operation operation, String reason) {
        refusals.add("  revision %s, '%s': %s."
                .formatted(script.id(), operation.summary().toString().strip(), reason));
    }

    int size() {
        return refusals.size();
    }

    /**
     * Ends the run before it begins where there are any.
     *
     * @throws RefusedException with all sentences
     */
    void refuse() {
        if (!refusals.isEmpty()) {
            throw new RefusedException("%s cannot carry out %s, so that no migration was run:\n%s"
                    .formatted(
                            dialect.name(),
                            refusals.size() == 1 ? "an operation" : refusals.size() + " operations",
                            String.join("\n", refusals)));
        }
    }
}
