package dev.retort.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells the hazards of migrations that are there. */
@Command(
        name = "lint",
        description =
                "Tell what may hurt of migrations that are there, hand-written SQL included; end with 3 on errors.")
final class LintCommand implements Verb {

    @Parameters(
            arity = "0..1",
            paramLabel = "TARGET",
            defaultValue = "all",
            description = "all, pending, an id or its beginning, head, or a range FROM:TO; default: all.")
    private String target = "all";

    @Option(
            names = "--changed-since",
            paramLabel = "GIT_REF",
            description = "Only migrations whose files were added or changed since a branch, tag or commit of git.")
    private @Nullable String changedSince;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final MigrationOptions migrations = new MigrationOptions();

    @Mixin
    private final LockOptions lock = new LockOptions();

    @Mixin
    private final DialectOption dialect = new DialectOption();

    @Mixin
    private final LintFormatOption format = new LintFormatOption();

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Override
    public ExitCode run(Session session) {
        LintReport report = Workspace.with(
                session,
                workspace ->
                        new Linting(session, workspace).of(target.strip(), changedSince, dialect, format.format()));
        session.report(report);
        return report.errors() > 0 ? ExitCode.PENDING : ExitCode.DONE;
    }
}
