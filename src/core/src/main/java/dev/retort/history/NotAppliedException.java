package dev.retort.history;

/** The target of a downgrade is not behind where the database is. */
public final class NotAppliedException extends MigrationException {

    private static final long serialVersionUID = 1L;

    NotAppliedException(MigrationScript target, String current) {
        super(
                "A downgrade leads to a revision that is applied, but %s is not: the database is at %s; use upgrade to get there."
                        .formatted(target.label(), current));
    }
}
