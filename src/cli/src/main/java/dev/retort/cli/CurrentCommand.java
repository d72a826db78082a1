package dev.retort.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says where the database is. */
@Command(name = "current", description = "Say at which revision the database is.")
final class CurrentCommand implements Verb {

    @Option(names = "--check-heads", description = "End with 3 where the database is not at head.")
    private boolean checkHeads;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final MigrationOptions migrations = new MigrationOptions();

    @Mixin
    private final LockOptions lock = new LockOptions();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Override
    public ExitCode run(Session session) {
        CurrentReport report = CurrentReport.of(Workspace.with(session, Workspace::state));
        session.report(report);
        report.warnings().forEach(session.output()::warning);
        return checkHeads && !report.atHeads() ? ExitCode.PENDING : ExitCode.DONE;
    }
}
