package dev.retort.history;

/** A relative expression leads out of the history. */
public final class BeyondHistoryException extends MigrationException {

    private static final long serialVersionUID = 1L;

    BeyondHistoryException(String expression, int possible) {
        super("'%s' leads beyond the %s of the history: %s from there."
                .formatted(
                        expression,
                        expression.lastIndexOf('+') > expression.lastIndexOf('-') ? "end" : "beginning",
                        possible == 0 ? "there is no step" : "there are only " + possible + " steps"));
    }
}
