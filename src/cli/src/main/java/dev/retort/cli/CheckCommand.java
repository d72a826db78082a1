package dev.retort.cli;

import dev.retort.config.ComparisonSettings;
import dev.retort.plan.SchemaPlan;
import dev.retort.runner.DatabaseState;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Option(
            names = "--write-statistics",
            paramLabel = "FILE",
            description = "Write about how many rows each table has to a file, for hazards.statistics.")
    private @Nullable Path statistics;

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
            if (statistics != null) {
                TableStatistics.write(session.directory().resolve(statistics), workspace.rows(plan.current()));
            }
            return CheckReport.of(state, plan, workspace.stages(plan, Set.of()), workspace.sizes(plan.upgrade()));
        });
        session.report(report);
        return report.inSync() ? ExitCode.DONE : ExitCode.PENDING;
    }
}
