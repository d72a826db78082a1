package dev.retort.diff;

import dev.retort.operation.Operation;
import dev.retort.operation.RenameCandidate;
import java.util.List;

/** Decides which drops and adds are renames: a guess alone would lose data or put it in the wrong column. */
@FunctionalInterface
public interface RenameDecision {

    /** No rename: drop and add, with a hazard that names the likely rename. */
    RenameDecision NONE = (differences, likely) -> List.of();

    /**
     * Answers the renames that take the place of a drop and an add; it is asked again about what is then left.
     *
     * @param differences what is dropped and added otherwise
     * @param likely the pairs among them that look alike, the likeliest first; each object may stand in several
     */
    List<Operation> decide(List<Operation> differences, List<RenameCandidate> likely);
}
