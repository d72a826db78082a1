package dev.retort.runner;

import dev.retort.dialect.Refusal;
import dev.retort.operation.Operation;
import org.jspecify.annotations.Nullable;

/** What to do about a statement that the server refused, in sentences behind what it said; empty where nobody knows. */
final class Advice {

    private static final String NO_TRANSACTION =
            " A statement that refuses to run in a transaction needs transactional = false in @Revision.";
    private static final String DEFAULT =
            " In the migration file, give the column a default; or add it nullable, say behind that with"
                    + " op.fillColumn(table, column, expression) what the rows get, then set it not null.";
    private static final String FILL =
            " Say in the migration file, with op.fillColumn(table, column, expression) before that line,"
                    + " what the rows that hold NULL get.";
    private static final String MAP =
            " Say in the migration file, with an UPDATE in op.execute before that line, what becomes of the"
                    + " values that the column is not to hold, NULL among them.";
    private static final String WAIT =
            " The server cannot do this while others write: take .online() out of that line of the migration file, and"
                    + " run it when they can wait.";

    private static final String FILL_THERE = " Give the rows that hold NULL a value there.";
    private static final String MAP_THERE =
            " Say there with an UPDATE what becomes of the values that the column is not to hold, NULL among them.";

    private Advice() {}

    /** Where some statements are done and stay, so that the file may not change any more: what to do in the database. */
    static String amid(Refusal refusal, @Nullable StepStatement at) {
        return switch (refusal) {
            case NULL_IN_ROWS -> at != null && at.operation() instanceof Operation.AddColumn ? "" : FILL_THERE;
            case VALUE_IN_ROWS -> at != null && refusesNullAlone(at.operation()) ? FILL_THERE : MAP_THERE;
            case IN_TRANSACTION, NOT_ONLINE -> "";
            default -> sentence(refusal.wayOut());
        };
    }

    /** Where nothing is left of the migration: what to do about its file. */
    static String on(Refusal refusal, @Nullable StepStatement at) {
        return switch (refusal) {
            case IN_TRANSACTION -> NO_TRANSACTION;
            case NULL_IN_ROWS -> at != null && at.operation() instanceof Operation.AddColumn ? DEFAULT : FILL;
            case VALUE_IN_ROWS -> at != null && refusesNullAlone(at.operation()) ? FILL : MAP;
            case NOT_ONLINE -> WAIT;
            default -> sentence(refusal.wayOut());
        };
    }

    private static boolean refusesNullAlone(Operation operation) {
        return operation instanceof Operation.AlterColumn alter
                && alter.before().withNullable(alter.after().nullable()).equals(alter.after());
    }

    private static String sentence(String words) {
        return words.isEmpty() ? "" : " " + Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
