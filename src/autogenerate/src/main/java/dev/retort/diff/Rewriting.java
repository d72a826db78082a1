package dev.retort.diff;

import dev.retort.extension.Extensions;
import dev.retort.extension.OperationRewriter;
import dev.retort.operation.Operation;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** What a comparison found, changed by the project's rewriters. */
public final class Rewriting {

    private final List<OperationRewriter> rewriters;

    /** The rewriters among the extensions. */
    public Rewriting(Extensions extensions) {
        this.rewriters = extensions.rewriters();
    }

    /**
     * The rewritten comparison, with a note for each rewriter that changed anything.
     *
     * @throws dev.retort.extension.ExtensionException when a rewriter fails
     */
    public Comparison of(Comparison comparison, Schema current, Schema desired) {
        List<Operation> operations = comparison.operations();
        List<String> notes = new ArrayList<>(comparison.notes());
        for (OperationRewriter rewriter : rewriters) {
            List<Operation> before = operations;
            operations =
                    Extensions.ask(rewriter, "rewrite", () -> List.copyOf(rewriter.rewrite(before, current, desired)));
            if (!operations.equals(before)) {
                notes.add("rewritten by " + rewriter.getClass().getName() + ": " + counted(before.size()) + " became "
                        + operations.size());
            }
        }
        return new Comparison(operations, comparison.aroundWayBack(), notes, comparison.blocked());
    }

    private static String counted(int operations) {
        return operations + (operations == 1 ? " operation" : " operations");
    }
}
