package dev.retort.cli;

import dev.retort.history.MigrationScript;
import dev.retort.history.RevisionGraph;
import dev.retort.history.Targets;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one migration. */
@Command(name = "show", description = "Show a migration: where it stands and what it does.")
final class ShowCommand implements Verb {

    @Parameters(arity = "1", paramLabel = "ID", description = "An id or its beginning, or head.")
    private String target = "";

    @Mixin
    private final MigrationOptions migrations = new MigrationOptions();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Override
    public ExitCode run(Session session) {
        session.report(Workspace.with(session, workspace -> {
            RevisionGraph graph = workspace.graph();
            MigrationScript script = new Targets(graph, Set.of()).single(target.strip());
            return ShowReport.of(
                    script, RevisionLine.of(script, graph, Set.of()), workspace.dialect(), workspace.recordedSizes());
        }));
        return ExitCode.DONE;
    }
}
