package dev.retort.history;

import java.util.List;

/** An expression means several revisions where one is needed. */
public final class AmbiguousRevisionException extends MigrationException {

    private static final long serialVersionUID = 1L;

    private final List<String> candidates;

    AmbiguousRevisionException(String expression, List<MigrationScript> candidates) {
        super("'%s' can be any of %s: write one of these ids."
                .formatted(expression, MigrationScript.labels(candidates)));
        this.candidates = candidates.stream().map(MigrationScript::id).toList();
    }

    /** The ids that it can mean. */
    public List<String> candidates() {
        return candidates;
    }
}
