package dev.retort.cli;

import dev.retort.config.ComparisonSettings;
import dev.retort.operation.Operation;
import dev.retort.plan.BothSides;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import dev.retort.proof.Proof;
import dev.retort.runner.DatabaseState;
import dev.retort.runner.MigrationRunner;
import dev.retort.runner.SqlScript;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** One run of autogenerate: to head, compare, write. */
final class Autogeneration {

    private static final Proof DRY_RUN = Proof.none("a dry run tries nothing");

    private final Session session;
    private final Workspace workspace;
    private final NewMigrationOptions options;
    private final RenameOptions renames;
    private final PreviewOptions preview;

    Autogeneration(
            Session session,
            Workspace workspace,
            NewMigrationOptions options,
            RenameOptions renames,
            PreviewOptions preview) {
        this.session = session;
        this.workspace = workspace;
        this.options = options;
        this.renames = renames;
        this.preview = preview;
    }

    ExitCode run(boolean upgrade) {
        ComparisonSettings comparison = session.settings().comparison();
        NewMigration migration = NewMigration.of(session, workspace, options);
        bringToHead(upgrade);
        Planner planner = workspace.planner(comparison);
        SchemaPlan plan = plan(planner);
        List<Operation> operations = plan.upgrade();
        if (preview.sql()) {
            note(plan);
            session.output().result(sql(plan));
            return ExitCode.DONE;
        }
        if (operations.isEmpty()) {
            session.report(AutogenerateReport.unwritten(plan));
            return ExitCode.DONE;
        }
        if (preview.dryRun()) {
            note(plan);
            session.output().result(migration.source(operations, plan.downgrade(), plan.dialect(), DRY_RUN.lines()));
            return ExitCode.DONE;
        }
        Proof proof = new Proving(session, workspace).of(migration, plan, planner);
        Path file = migration.write(operations, plan.downgrade(), plan.dialect(), proof.lines());
        session.report(AutogenerateReport.written(session.shown(file), migration.id(), plan, proof));
        return ExitCode.DONE;
    }

    /** What is printed to be used as it is has no room for notes. */
    private void note(SchemaPlan plan) {
        plan.comparison().notes().forEach(session.output()::note);
    }

    /** Questions are asked when nothing else is said at the terminal. */
    private SchemaPlan plan(Planner planner) {
        RenameChoices choices = renames.choices(session);
        BothSides sides = workspace.during("Reading the entities and the database", planner::read);
        SchemaPlan plan = planner.compare(sides, choices);
        choices.refuseUnknown();
        workspace.warnOfUnknownSchemas(plan);
        refuseBlocked(plan);
        if (!renames.allowDrops()) {
            new DropGuard(MigratedTables.of(workspace.graph())).check(plan.desired(), plan.upgrade());
        }
        return plan;
    }

    /** A migration that cannot run is not written. */
    private static void refuseBlocked(SchemaPlan plan) {
        List<String> blocked = plan.comparison().blocked();
        if (!blocked.isEmpty()) {
            throw new CommandException(
                    ExitCode.REFUSED,
                    String.join("; ", blocked)
                            + "; drop or replace it first, in a migration of its own ('retort revision'"
                            + " with op.dropView or op.execute), upgrade, then generate again");
        }
    }

    private static String sql(SchemaPlan plan) {
        return SqlScript.statements(plan.upgrade(), plan.dialect()).stream()
                .map(statement -> statement + ";\n")
                .collect(Collectors.joining());
    }

    /** A comparison with a database that lacks migrations would write them again. */
    private void bringToHead(boolean upgrade) {
        DatabaseState state = workspace.knownState();
        if (state.pending().isEmpty()) {
            return;
        }
        String pending = state.pending().stream().map(script -> script.label()).collect(Collectors.joining(", "));
        boolean mayUpgrade = upgrade && !preview.dryRun() && !preview.sql();
        if (!mayUpgrade && !workspace.ownsDatabase()) {
            throw new CommandException(
                    ExitCode.REFUSED,
                    "the database is not at head: " + pending + (state.pending().size() == 1 ? " is" : " are")
                            + " pending; run 'retort upgrade' first, or add --upgrade");
        }
        session.output().note("bringing the database to head first: " + pending);
        MigrationRunner runner = workspace.runner(new RunProgress(session));
        if (!workspace.ownsDatabase()) {
            new ForbiddenHazards(session, workspace, List.of())
                    .refuse(runner.upgradeSteps("heads"), workspace.database().dialect());
        }
        runner.upgrade("heads");
    }
}
