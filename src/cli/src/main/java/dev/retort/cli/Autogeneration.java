package dev.retort.cli;

import dev.retort.config.ComparisonSettings;
import dev.retort.dialect.Dialect;
import dev.retort.operation.InapplicableOperationException;
import dev.retort.operation.Operation;
import dev.retort.plan.BothSides;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import dev.retort.plan.Split;
import dev.retort.plan.Stage;
import dev.retort.proof.Proof;
import dev.retort.runner.DatabaseState;
import dev.retort.runner.MigrationRunner;
import dev.retort.runner.SqlScript;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One run of autogenerate: to head, compare, write. */
final class Autogeneration {

    private static final Proof DRY_RUN = Proof.none("a dry run tries nothing");

    private final Session session;
    private final Workspace workspace;
    private final NewMigrationOptions options;
    private final RenameOptions renames;
    private final FormOptions form;
    private final PreviewOptions preview;

    Autogeneration(
            Session session,
            Workspace workspace,
            NewMigrationOptions options,
            RenameOptions renames,
            FormOptions form,
            PreviewOptions preview) {
        this.session = session;
        this.workspace = workspace;
        this.options = options;
        this.renames = renames;
        this.form = form;
        this.preview = preview;
    }

    ExitCode run(boolean upgrade) {
        ComparisonSettings comparison = session.settings().comparison();
        NewMigration migration = NewMigration.of(session, workspace, options);
        bringToHead(upgrade);
        Planner planner = workspace.planner(comparison);
        BothSides sides = workspace.during("Reading the entities and the database", planner::read);
        SchemaPlan plan = plan(planner, sides);
        if (preview.sql()) {
            note(plan);
            session.output().result(sql(phases(halves(plan, sides, planner), Set.of()), plan.dialect()));
            return ExitCode.DONE;
        }
        if (plan.upgrade().isEmpty()) {
            session.report(AutogenerateReport.unwritten(plan));
            return ExitCode.DONE;
        }
        List<SchemaPlan> halves = halves(plan, sides, planner);
        return write(
                refused -> new NewMigrations(migration, phases(halves, refused), plan.dialect(), workspace.graph()),
                plan,
                planner);
    }

    /** What comes before a deployment, and what behind it; all in one where nobody asks, or nothing has to wait. */
    private List<SchemaPlan> halves(SchemaPlan plan, BothSides sides, Planner planner) {
        try {
            List<SchemaPlan> halves = form.split() ? Split.of(plan, planner, sides) : List.of(plan);
            halves.forEach(Autogeneration::refuseBlocked);
            return halves;
        } catch (InapplicableOperationException clash) {
            throw new CommandException(
                    ExitCode.REFUSED,
                    "this change cannot be divided in expand and contract: " + clash.getMessage()
                            + ", while the version that still runs needs the old one; leave --split out, or change the"
                            + " entities in two steps");
        }
    }

    private ExitCode write(Function<Set<Operation>, NewMigrations> inForms, SchemaPlan plan, Planner planner) {
        if (preview.dryRun()) {
            note(plan);
            NewMigrations migrations = inForms.apply(Set.of());
            List<List<String>> unproven = Proving.ofEach(migrations, DRY_RUN).stream()
                    .map(Proof::lines)
                    .toList();
            session.output().result(SourceTexts.of(migrations.sources(unproven)));
            return ExitCode.DONE;
        }
        ProvenMigrations proven = new Proving(session, workspace).of(inForms, plan, planner);
        List<String> files = proven.write().stream().map(session::shown).toList();
        session.report(AutogenerateReport.written(files, proven.migrations(), plan, Proof.ofAll(proven.proofs())));
        return ExitCode.DONE;
    }

    private List<List<Stage>> phases(List<SchemaPlan> halves, Set<Operation> refused) {
        return halves.stream().map(half -> workspace.stages(half, refused)).toList();
    }

    /** What is printed to be used as it is has no room for notes. */
    private void note(SchemaPlan plan) {
        plan.comparison().notes().forEach(session.output()::note);
    }

    /** Questions are asked when nothing else is said at the terminal. */
    private SchemaPlan plan(Planner planner, BothSides sides) {
        RenameChoices choices = renames.choices(session);
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

    private static String sql(List<List<Stage>> phases, Dialect dialect) {
        return phases.stream()
                .flatMap(List::stream)
                .flatMap(stage -> SqlScript.statements(stage.upgrade(), dialect).stream())
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
