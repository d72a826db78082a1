package dev.retort.history;

/** The target of an upgrade lies behind where the database is. */
public final class AlreadyPassedException extends MigrationException {

    private static final long serialVersionUID = 1L;

    AlreadyPassedException(String target, String current) {
        super(
                "An upgrade leads forward, but %s is already applied and passed: the database is at %s; use downgrade to go back."
                        .formatted(target, current));
    }
}
