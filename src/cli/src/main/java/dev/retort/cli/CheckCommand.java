package dev.retort.cli;

import dev.retort.config.ComparisonSettings;
import dev.retort.plan.SchemaPlan;
import dev.retort.runner.DatabaseState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says whether the database is what the entities ask for. */
@Command(
        name = "check",
        description = "Compare the entities with the database; end with 3 where they differ or migrations are pending.")
final class CheckCommand implements Verb {

    @Mixin
    private final EntityOptions entities = new EntityOptions();

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final ComparisonOptions comparison = new ComparisonOptions();

    @Mixin
    private final MigrationOptions migrations = new MigrationOptions();

    @Mixin
    private final LockOptions lock = new LockOptions();

    @Mixin
    private final CommentFormatOption format = new CommentFormatOption();

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Override
    public ExitCode run(Session session) {
        ComparisonSettings compared = session.settings().comparison();
        CheckReport report = Workspace.with(session, workspace -> {
            DatabaseState state = workspace.knownState();
            SchemaPlan plan =
                    workspace.during("Reading the entities and the database", workspace.planner(compared)::plan);
            workspace.warnOfUnknownSchemas(plan);
            return CheckReport.of(state, plan);
        });
        session.report(report);
        return report.inSync() ? ExitCode.DONE : ExitCode.PENDING;
    }
}
