package dev.retort.operation;

import java.util.List;
import java.util.Optional;

/**
 * A change that Retort has no word for: a trigger, a grant, a row of reference data. It is a public record of the user's on
 * the project's class path, which migration files make again with {@code op.perform(new CreateTrigger("audit", "users"))}:
 * its components are texts, numbers, booleans, constants of enums, lists of these, and records of these.
 */
public interface CustomOperation {

    /** The statements that carry it out, in order, without terminators, in the words of the database. */
    List<String> statements(SqlWords sql);

    /**
     * The operation that undoes this one; its own reverse is this one.
     *
     * @throws IrreversibleOperationException when there is none
     */
    CustomOperation reverse();

    /** The operation as one line for a reviewer. */
    Summary summary();

    /** What may hurt when it runs, in one sentence that stands above its line in the file; empty where nothing does. */
    default Optional<String> hazard() {
        return Optional.empty();
    }
}
