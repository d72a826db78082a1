package dev.retort.history;

/** Of several targets one is an ancestor of another. */
public final class ContradictoryTargetsException extends MigrationException {

    private static final long serialVersionUID = 1L;

    ContradictoryTargetsException(MigrationScript ancestor, MigrationScript descendant) {
        super(
                "The database cannot be at both %s and %s, because the second comes after the first: name only the second."
                        .formatted(ancestor.label(), descendant.label()));
    }
}
