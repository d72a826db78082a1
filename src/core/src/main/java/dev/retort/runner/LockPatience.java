package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.OnlineStatement;
import dev.retort.dialect.Refusal;
import dev.retort.dialect.SessionSetting;
import dev.retort.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * How long the statements of a step wait for locks on tables. One that only changes the catalog waits briefly, as everybody else
 * who wants the table queues up behind it; then it lets go and tries again, after pauses that grow, until the time for locks is
 * over. Statements that work through rows, and the user's own, wait as long as the session says.
 */
final class LockPatience {

    /** How long a statement waits: longer than most transactions of an application last, shorter than its users notice. */
    static final Duration LIMIT = Duration.ofSeconds(2);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);

    /** After how many milliseconds an interruption is noticed. */
    private static final long SLICE = 100;

    private final Connection connection;
    private final RunOptions options;
    private final Dialect dialect;
    private final Optional<SessionSetting> brief;
    private final LockHolders holders;
    private final Stopwatch watch = Stopwatch.start();
    private String usual = "default";
    private boolean isBrief;
    private @Nullable String holder;
    private Duration pause = FIRST_PAUSE;

    LockPatience(Connection connection, Dialect dialect, RunOptions options) {
        this.connection = connection;
        this.options = options;
        this.dialect = dialect;
        this.brief = dialect.lockWait(LIMIT);
        this.holders = new LockHolders(connection, dialect);
    }

    /** The setting that a step begins with; it is as before afterwards, and where a statement may wait. */
    List<SessionSetting> settings() throws SQLException {
        if (brief.isPresent()) {
            usual = SettingsOfStep.value(connection, brief.get().query());
        }
        return brief.stream().toList();
    }

    /** The session is as it was at the beginning of the step, such as after a rollback. */
    void begin() {
        isBrief = true;
    }

    /** Lets the session wait as long as is right for a statement. */
    void before(StepStatement statement) throws SQLException {
        waitBriefly(isBrief(statement));
    }

    /** Says whose transactions a statement is going to wait for, as nothing else tells why it takes long. */
    void announce(StepStatement statement) {
        if (!isBrief(statement)) {
            dialect.onlineForms()
                    .waitsFor(statement.operation())
                    .map(holders::told)
                    .filter(transactions -> !transactions.isEmpty())
                    .ifPresent(transactions -> options.listener().waitingFor(String.join(" and ", transactions)));
        }
    }

    /** Lets the session wait briefly until the next statement of the step. */
    void beBrief() throws SQLException {
        waitBriefly(true);
    }

    private void waitBriefly(boolean wanted) throws SQLException {
        if (brief.isEmpty() || wanted == isBrief) {
            return;
        }
        SessionSetting setting = brief.get();
        StatementLoop.execute(connection, setting.set() + (wanted ? setting.value() : usual));
        isBrief = wanted;
    }

    private boolean isBrief(StepStatement statement) {
        Operation operation = statement.operation();
        return !(statement.online(dialect).filter(OnlineStatement::patient).isPresent()
                || operation instanceof Operation.ExecuteSql
                || operation instanceof Operation.Custom
                || operation instanceof Operation.FillColumn
                || operation instanceof Operation.AlterOrdinals
                || operation instanceof Operation.CopyColumn);
    }

    /**
     * Whether to try again what was refused; answers after a pause, or at once where it is not to be.
     *
     * @param halt where it was refused, and nothing of that is left
     */
    boolean goesOn(Halt halt, SQLException refused) {
        holder = isWaiting(halt, refused)
                ? holders.of(Objects.requireNonNull(halt.at()).operations())
                : null;
        if (holder == null || isOver()) {
            return false;
        }
        options.listener().blocked(holder, pause);
        return slept();
    }

    /** Whether it was refused because it waits briefly, and waited in vain. */
    boolean isWaiting(Halt halt, SQLException refused) {
        StepStatement at = halt.at();
        return at != null
                && isBrief(at)
                && Refusal.of(refused.getSQLState(), refused.getErrorCode()) == Refusal.LOCK_NOT_AVAILABLE;
    }

    /** Who holds what the last statement waited for in vain; null where that is not why it was refused. */
    @Nullable
    String holder() {
        return holder;
    }

    private boolean isOver() {
        return options.cancellation().isRequested()
                || watch.elapsed().plus(pause).compareTo(options.lockTimeout()) >= 0;
    }

    /** No two runs that wait for each other's tables come back at the same moment. */
    private boolean slept() {
        try {
            long half = pause.toMillis() / 2;
            long rest = half + ThreadLocalRandom.current().nextLong(half + 1);
            while (rest > 0 && !options.cancellation().isRequested()) {
                Thread.sleep(Math.min(SLICE, rest));
                rest -= SLICE;
            }
            Duration twice = pause.multipliedBy(2);
            pause = twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
            return !options.cancellation().isRequested();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
