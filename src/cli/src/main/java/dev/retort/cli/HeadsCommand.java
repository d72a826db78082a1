package dev.retort.cli;

import dev.retort.history.RevisionGraph;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the heads. */
@Command(name = "heads", description = "List the revisions that no other revises.")
final class HeadsCommand implements Verb {

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
            return new HistoryReport(graph.heads().stream()
                    .map(graph::get)
                    .map(script -> RevisionLine.of(script, graph, Set.of()))
                    .toList());
        }));
        return ExitCode.DONE;
    }
}
