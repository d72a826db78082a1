package dev.retort.cli;

import dev.retort.history.Direction;
import dev.retort.history.MigrationScript;
import dev.retort.history.RevisionGraph;
import dev.retort.history.RevisionRange;
import dev.retort.history.Step;
import dev.retort.history.Targets;
import java.util.List;
import java.util.Set;

/** Which of the migrations that are there a command is about. */
final class MigrationChoice {

    /** The word for those that the database lacks. */
    static final String PENDING = "pending";

    private final Workspace workspace;

    MigrationChoice(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The migrations of {@code all}, {@code pending}, a range or a target, in the order of the history. */
    List<MigrationScript> scripts(String target) {
        RevisionGraph graph = workspace.graph();
        return switch (target) {
            case "all" -> graph.scripts();
            case PENDING -> workspace.knownState().pending();
            default ->
                target.contains(":")
                        ? RevisionRange.parse(target).steps(graph, Direction.UPGRADE).stream()
                                .map(Step::script)
                                .toList()
                        : List.of(new Targets(graph, Set.of()).single(target));
        };
    }
}
