package dev.retort.diff;

import java.util.List;

/** Two sets of entities ask for the same object in different ways. */
public final class ContradictingModelsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error that names the objects, the models and what both say, a clause for each difference. */
    ContradictingModelsException(List<String> differences) {
        super("the models contradict each other: " + String.join("; ", differences)
                + "; declare what they share alike, or map it in one of them only");
    }
}
