package dev.retort.cli;

import dev.retort.history.Direction;
import dev.retort.history.Step;
import dev.retort.runner.RunListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Says on standard error how a run goes on, and keeps what was run for the report. */
final class RunProgress implements RunListener {

    private final Session session;
    private final List<StepLine> done = new ArrayList<>();

    RunProgress(Session session) {
        this.session = session;
    }

    @Override
    public void waiting(String holder) {
        session.output().note("waiting for another run to end: " + holder);
    }

    @Override
    public void blocked(String holder, Duration pause) {
        session.output().note("a table is locked by " + holder + "; trying again in about " + pause.toMillis() + " ms");
    }

    @Override
    public void waitingFor(String transactions) {
        session.output()
                .note(
                        "waiting until " + transactions
                                + " ends its transaction, while others go on; end it, or stop here and go on later with --resume");
    }

    /** Of what goes forward {@link ForbiddenHazards} tells, by the levels and sizes of the settings. */
    @Override
    public void runsAsUsual(Step step, String reason) {
        if (step.direction() == Direction.DOWNGRADE) {
            session.output().warning("revision " + step.script().label() + ": " + reason);
        }
    }

    @Override
    public void starting(Step step, int n, int m) {
        session.output()
                .note("[" + n + "/" + m + "] " + step.direction().word() + " "
                        + step.script().label());
    }

    @Override
    public void finished(Step step, Duration duration) {
        done.add(StepLine.of(step, duration));
    }

    /** What was run. */
    List<StepLine> done() {
        return List.copyOf(done);
    }
}
