package dev.retort.cli;

import dev.retort.history.MigrationScript;
import dev.retort.history.RevisionGraph;
import dev.retort.runner.RunListener;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the migrations. */
@Command(name = "history", description = "List the migrations, newest first.")
final class HistoryCommand implements Verb {

    @Option(names = "--indicate-current", description = "Ask the database and mark where it is.")
    private boolean indicateCurrent;

    @Option(names = "--journal", description = "List what was run on the database instead, newest last.")
    private boolean journal;

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
        session.report(Workspace.with(
                session,
                workspace -> journal
                        ? new JournalReport(workspace.runner(RunListener.SILENT).history())
                        : history(workspace)));
        return ExitCode.DONE;
    }

    private HistoryReport history(Workspace workspace) {
        RevisionGraph graph = workspace.graph();
        Set<String> current = indicateCurrent
                ? workspace.state().heads().stream().map(MigrationScript::id).collect(Collectors.toSet())
                : Set.of();
        List<MigrationScript> newestFirst = new ArrayList<>(graph.scripts());
        Collections.reverse(newestFirst);
        return new HistoryReport(newestFirst.stream()
                .map(script -> RevisionLine.of(script, graph, current))
                .toList());
    }
}
