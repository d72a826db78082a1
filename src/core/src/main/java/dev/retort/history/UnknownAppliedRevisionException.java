package dev.retort.history;

import java.util.List;

/** The version table names a revision that no migration has. */
public final class UnknownAppliedRevisionException extends MigrationException {

    private static final long serialVersionUID = 1L;

    private final List<String> revisions;

    UnknownAppliedRevisionException(List<String> revisions) {
        super(("The database is at %s, but no migration has that id: bring the missing file back, for example"
                        + " from the branch that applied it, or state where the database is with 'stamp --purge'.")
                .formatted(String.join(" and ", revisions)));
        this.revisions = List.copyOf(revisions);
    }

    /** The ids that only the version table has. */
    public List<String> revisions() {
        return revisions;
    }
}
