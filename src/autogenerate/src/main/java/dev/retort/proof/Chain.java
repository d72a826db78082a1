package dev.retort.proof;

import dev.retort.history.Direction;
import dev.retort.history.MigrationScript;
import dev.retort.operation.Operation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The migrations that one trial runs: most often one, or several that follow one another and lead to their goal together.
 *
 * @param scripts the migrations, at least one, each revising the one before it
 */
record Chain(List<MigrationScript> scripts) {

    Chain {
        scripts = List.copyOf(scripts);
    }

    /** What all of them do in one direction, in the order in which it runs. */
    List<Operation> operations(Direction direction) {
        List<MigrationScript> ordered = new ArrayList<>(scripts);
        if (direction == Direction.DOWNGRADE) {
            Collections.reverse(ordered);
        }
        return ordered.stream()
                .flatMap(script -> script.operations(direction).stream())
                .toList();
    }

    /** The revisions before all of them; none where they are the first of their history. */
    List<String> revises() {
        return scripts.get(0).revises();
    }

    /** The revision to which they lead. */
    String id() {
        return scripts.get(scripts.size() - 1).id();
    }

    /** How many steps lead back. */
    int size() {
        return scripts.size();
    }
}
