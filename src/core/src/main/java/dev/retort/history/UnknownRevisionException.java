package dev.retort.history;

/** No migration has that id, nor one that starts with it. */
public final class UnknownRevisionException extends MigrationException {

    private static final long serialVersionUID = 1L;

    private final String revision;

    UnknownRevisionException(String revision, String nearest) {
        super("No migration has an id that is or starts with '%s'%s; 'history' lists them all."
                .formatted(revision, nearest));
        this.revision = revision;
    }

    /** What was asked for. */
    public String revision() {
        return revision;
    }
}
