package dev.retort.history;

/** A relative expression leads out of the history. */
public final class BeyondHistoryException extends MigrationException {

    private static final long serialVersionUID = 1L;

    private static String steps(int possible) {
        return switch (possible) {
            case 0 -> "there is no step";
            case 1 -> "there is only one step";
            default -> "there are only " + possible + " steps";
        };
    }

    BeyondHistoryException(String expression, int possible) {
        super("'%s' leads beyond the %s of the history: %s from there."
                .formatted(
                        expression,
                        expression.lastIndexOf('+') > expression.lastIndexOf('-') ? "end" : "beginning",
                        steps(possible)));
    }
}
