package dev.retort.plan;

import dev.retort.operation.Operation;
import java.util.List;

/**
 * What one of the migration files does that a plan is written as.
 *
 * @param upgrade what it does, in order
 * @param downgrade what undoes it, in order
 * @param transactional whether it runs in one transaction where the server can
 */
public record Stage(List<Operation> upgrade, List<Operation> downgrade, boolean transactional) {

    /** Copies the lists. */
    public Stage {
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
    }

    /** A plan in one file, as it stands. */
    public static List<Stage> whole(SchemaPlan plan) {
        return List.of(new Stage(plan.upgrade(), plan.downgrade(), true));
    }

    /** What several of them do, one after the other. */
    public static List<Operation> upgrade(List<Stage> stages) {
        return stages.stream().flatMap(stage -> stage.upgrade().stream()).toList();
    }
}
