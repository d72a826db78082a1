package dev.retort.runner;

import dev.retort.dialect.Refusal;
import dev.retort.history.MigrationException;
import dev.retort.history.MigrationScript;
import dev.retort.history.ServerMessage;
import dev.retort.history.Step;
import dev.retort.operation.Operation;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A migration failed while it ran; the message says at which statement, and what is left of it. */
public sealed class MigrationFailedException extends MigrationException permits TableLockedException {

    private static final long serialVersionUID = 1L;

    private static final String UNVALIDATED =
            "rows that are written or changed from now on must keep it, those that were there are not held to it yet.";

    private final String revision;
    private final transient @Nullable Operation operation;
    private final @Nullable String statement;
    private final boolean leftBehind;
    private final String whatFailed;

    MigrationFailedException(
            Step step,
            String what,
            @Nullable StepStatement at,
            String left,
            String advice,
            boolean leftBehind,
            Throwable cause) {
        super(words(step, what) + " " + left + advice, cause);
        this.whatFailed = words(step, what) + advice;
        this.revision = step.script().id();
        this.operation = at == null ? null : at.operation();
        this.statement = at == null ? null : at.sql();
        this.leftBehind = leftBehind;
    }

    private static String words(Step step, String what) {
        return "Revision %s (%s): the %s %s"
                .formatted(
                        label(step.script()),
                        step.script().source(),
                        step.direction().word(),
                        what);
    }

    private static String label(MigrationScript script) {
        return script.message().isBlank()
                ? script.id()
                : script.id() + ", " + script.message().strip();
    }

    static MigrationFailedException rolledBack(CollectedStep work, Halt halt, Throwable cause) {
        String left = "Nothing of it is left; the database is at "
                + Step.place(work.step().before()) + ".";
        String more = halt.unvalidated() == null
                ? hint(halt, cause)
                : " Constraint " + halt.unvalidated() + " came NOT VALID before and stays so: "
                        + UNVALIDATED + count(halt)
                        + " Mend those that break it and run this again, or take the constraint away with"
                        + " 'downgrade'.";
        return of(work, halt, left, more, false, cause);
    }

    private static MigrationFailedException of(
            CollectedStep work, Halt halt, String left, String advice, boolean leftBehind, Throwable cause) {
        String what = failure(halt, cause);
        return halt.holder() == null
                ? new MigrationFailedException(work.step(), what, halt.at(), left, advice, leftBehind, cause)
                : new TableLockedException(work.step(), what, halt, left + advice, leftBehind, cause);
    }

    private static String hint(Halt halt, Throwable cause) {
        return halt.advice().isEmpty() ? Advice.on(refusal(cause), halt.at()) : " " + halt.advice();
    }

    private static String hintAmid(Halt halt, Throwable cause) {
        return halt.advice().isEmpty() ? Advice.amid(refusal(cause), halt.at()) : " " + halt.advice();
    }

    private static Refusal refusal(@Nullable Throwable cause) {
        return cause instanceof SQLException error
                ? Refusal.of(error.getSQLState(), error.getErrorCode())
                : Refusal.OTHER;
    }

    private static String count(Halt halt) {
        return halt.count().isEmpty() ? "" : " This counts those that break it, and all: " + halt.count() + ".";
    }

    static MigrationFailedException incomplete(CollectedStep work, Halt halt, Throwable cause) {
        String left =
                ("%d of %d statements are done and stay, because this migration does not run in one transaction; mend"
                                + " in the database what refused it and go on behind them with --resume, or bring the database by hand to"
                                + " where it should be, then state where that is with 'stamp'.")
                        .formatted(halt.done(), halt.total());
        String more = halt.unvalidated() == null
                ? hintAmid(halt, cause)
                : " Constraint " + halt.unvalidated() + " is among what stays, NOT VALID: " + UNVALIDATED + count(halt);
        return of(work, halt, left, more, true, cause);
    }

    static MigrationFailedException transactionEnded(CollectedStep work, Halt halt, Throwable cause) {
        return new MigrationFailedException(
                work.step(),
                failure(halt, cause),
                halt.at(),
                "It ended the transaction that it runs in, with a COMMIT or ROLLBACK of its own, so what stood before a"
                        + " COMMIT stays: take that statement out or set transactional = false, bring the database by hand"
                        + " to where it should be, then state where that is with 'stamp'.",
                "",
                true,
                cause);
    }

    static MigrationFailedException commitUnknown(CollectedStep work, Throwable cause) {
        return new MigrationFailedException(
                work.step(),
                "lost its connection while it was committing: " + reason(cause) + ".",
                null,
                "All of it is done or nothing: 'current' tells which.",
                "",
                true,
                cause);
    }

    private static String failure(Halt halt, Throwable cause) {
        StepStatement at = halt.at();
        return at == null
                ? "failed after its last statement: %s.".formatted(reason(cause))
                : "failed at statement %d of %d, for %s: %s. %s"
                        .formatted(
                                halt.done() + 1,
                                halt.total(),
                                at.summary(),
                                reason(cause),
                                new Excerpt(at.sql()).sentence());
    }

    private static String reason(Throwable cause) {
        if (cause instanceof SQLException failure) {
            return ServerMessage.of(failure);
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getName() : message.strip();
    }

    /** The message without what is left in the database, for who throws that away. */
    public String whatFailed() {
        return whatFailed;
    }

    /** What the server said, or why else it failed, in one line and without a full stop. */
    public String reason() {
        Throwable cause = getCause();
        return reason(cause == null ? this : cause);
    }

    /** The id of the migration. */
    public String revision() {
        return revision;
    }

    /** The operation that failed, or the first of those that one statement carries out; null where all statements were carried out. */
    public @Nullable Operation operation() {
        return operation;
    }

    /** The statement that failed; null where all were carried out. */
    public @Nullable String statement() {
        return statement;
    }

    /** With the whole statement, where the message shows its beginning alone. */
    @Override
    public String toString() {
        return statement == null || new Excerpt(statement).isWhole()
                ? super.toString()
                : super.toString() + "\nThe whole statement:\n" + statement.strip();
    }

    /** What the server meant when it refused; {@link Refusal#OTHER} where it did not. */
    public Refusal refusal() {
        return refusal(getCause());
    }

    /** Whether something of the migration may be left in the database. */
    public boolean isLeftBehind() {
        return leftBehind;
    }
}
