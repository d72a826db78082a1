package dev.retort.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tries migrations that are there. */
@Command(
        name = "prove",
        description =
                "Try migrations up, down and up again, with rows, on a scratch database; for edited files and for CI.")
final class ProveCommand implements Verb {

    @Parameters(
            arity = "0..1",
            paramLabel = "TARGET",
            defaultValue = "all",
            description = "all, pending, an id or its beginning, head, or a range FROM:TO; default: all.")
    private String target = "all";

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final MigrationOptions migrations = new MigrationOptions();

    @Mixin
    private final ScratchOptions scratch = new ScratchOptions();

    @Mixin
    private final LockOptions lock = new LockOptions();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Override
    public ExitCode run(Session session) {
        ProveReport report = Workspace.with(
                session,
                workspace -> new ProveReport(new ExistingMigrations(session, workspace).prove(target.strip())));
        session.report(report);
        return report.isProven() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
