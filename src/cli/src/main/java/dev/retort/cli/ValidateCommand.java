package dev.retort.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says whether the migration files are those that the database went through. */
@Command(
        name = "validate",
        description =
                "Compare the migration files with what was run on the database; end with 3 where an applied file was"
                        + " changed or is missing, or a migration did not end.")
final class ValidateCommand implements Verb {

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
        ValidateReport report = ValidateReport.of(Workspace.with(session, Workspace::state));
        session.report(report);
        return report.valid() ? ExitCode.DONE : ExitCode.PENDING;
    }
}
