package dev.retort.cli;

import dev.retort.history.Direction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs migrations back. */
@Command(name = "downgrade", description = "Run migrations back: to a revision, some steps (-1), or to base.")
final class DowngradeCommand implements Verb {

    @Parameters(
            arity = "1",
            paramLabel = "TARGET",
            description = "an id or its beginning, -N, base; with --sql also FROM:TO.")
    private String target = "";

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final MigrationOptions migrations = new MigrationOptions();

    @Mixin
    private final LockOptions lock = new LockOptions();

    @Mixin
    private final ResumeOption resume = new ResumeOption();

    @Mixin
    private final PreviewOptions preview = new PreviewOptions();

    @Mixin
    private final DialectOption dialect = new DialectOption();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Override
    public ExitCode run(Session session) {
        return Workspace.with(
                session,
                workspace -> new Run(session, workspace, Direction.DOWNGRADE, target, resume.resumes())
                        .run(preview, dialect));
    }
}
