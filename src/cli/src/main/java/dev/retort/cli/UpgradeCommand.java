package dev.retort.cli;

import dev.retort.history.Direction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs migrations forward. */
@Command(name = "upgrade", description = "Run migrations forward: to head, to a revision, or some steps (+2).")
final class UpgradeCommand implements Verb {

    @Parameters(
            arity = "0..1",
            paramLabel = "TARGET",
            defaultValue = "head",
            description = "head, heads, an id or its beginning, +N; with --sql also FROM:TO; default: head.")
    private String target = "head";

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
                workspace ->
                        new Run(session, workspace, Direction.UPGRADE, target, resume.resumes()).run(preview, dialect));
    }
}
