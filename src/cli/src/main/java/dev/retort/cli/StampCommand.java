package dev.retort.cli;

import dev.retort.runner.MigrationRunner;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** States where the database is. */
@Command(name = "stamp", description = "Record that the database is at a revision, without running anything.")
final class StampCommand implements Verb {

    @Parameters(arity = "1..*", paramLabel = "ID", description = "Ids or their beginnings, head, heads or base.")
    private List<String> targets = List.of();

    @Option(names = "--purge", description = "Forget what was recorded before, also revisions without a file.")
    private boolean purge;

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
        List<String> heads = Workspace.with(session, workspace -> {
            MigrationRunner runner = workspace.runner(new RunProgress(session));
            return runner.stamp(targets.stream().map(String::strip).toList(), purge);
        });
        session.report(new StampReport(heads));
        return ExitCode.DONE;
    }
}
