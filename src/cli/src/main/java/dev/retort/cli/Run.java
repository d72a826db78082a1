package dev.retort.cli;

import dev.retort.dialect.Dialect;
import dev.retort.hazard.TableSizes;
import dev.retort.history.Direction;
import dev.retort.history.RevisionGraph;
import dev.retort.history.RevisionRange;
import dev.retort.history.Step;
import dev.retort.operation.Operation;
import dev.retort.runner.MigrationRunner;
import dev.retort.runner.SqlScript;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of migrations in one direction, or what it would do. */
final class Run {

    private final Session session;
    private final Workspace workspace;
    private final Direction direction;
    private final String target;
    private final boolean resumes;
    private @Nullable ForbiddenHazards forbidden;

    Run(Session session, Workspace workspace, Direction direction, String target, boolean resumes) {
        this.session = session;
        this.workspace = workspace;
        this.direction = direction;
        this.target = target.strip();
        this.resumes = resumes;
    }

    /** Runs nothing that is forbidden. */
    Run refusing(ForbiddenHazards hazards) {
        forbidden = hazards;
        return this;
    }

    ExitCode run(PreviewOptions preview, DialectOption dialect) {
        if (target.contains(":")) {
            return offline(preview, dialect);
        }
        RunProgress progress = new RunProgress(session);
        MigrationRunner runner = workspace.runner(progress, resumes);
        if (preview.sql()) {
            boolean createTables = direction == Direction.UPGRADE && !runner.hasRecords();
            print(workspace.database().dialect(), steps(runner), createTables);
        } else if (preview.dryRun()) {
            report(true, planned(steps(runner)), runner);
        } else {
            if (forbidden != null) {
                forbidden.refuse(steps(runner), workspace.database().dialect());
            }
            execute(runner);
            report(false, progress.done(), runner);
        }
        return ExitCode.DONE;
    }

    private List<StepLine> planned(List<Step> steps) {
        List<Operation> operations = steps.stream()
                .flatMap(step -> step.script().operations(step.direction()).stream())
                .toList();
        TableSizes sizes = workspace.sizes(operations);
        return steps.stream()
                .map(step -> StepLine.planned(step, workspace.database().dialect(), sizes))
                .toList();
    }

    private void execute(MigrationRunner runner) {
        if (direction == Direction.UPGRADE) {
            runner.upgrade(target);
        } else {
            runner.downgrade(target);
        }
    }

    private List<Step> steps(MigrationRunner runner) {
        return direction == Direction.UPGRADE ? runner.upgradeSteps(target) : runner.downgradeSteps(target);
    }

    private void report(boolean dryRun, List<StepLine> lines, MigrationRunner runner) {
        List<String> heads =
                runner.current().heads().stream().map(script -> script.id()).toList();
        session.report(new RunReport(dryRun, lines, heads));
    }

    /** FROM:TO needs no database: the first says where it would be. */
    private ExitCode offline(PreviewOptions preview, DialectOption dialect) {
        if (!preview.sql()) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "'" + target + "' is a range, which can only be printed; add --sql, or name one target");
        }
        RevisionRange range = RevisionRange.parse(target);
        RevisionGraph graph = workspace.graph();
        boolean createTables = direction == Direction.UPGRADE && range.startsAtBase(graph);
        print(dialect.or(workspace.dialect()), range.steps(graph, direction), createTables);
        return ExitCode.DONE;
    }

    private void print(Dialect dialect, List<Step> steps, boolean createTables) {
        session.output().result(new SqlScript(dialect).text(steps, createTables));
    }
}
