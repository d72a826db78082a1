package dev.retort.proof;

import dev.retort.database.LiveDatabase;
import dev.retort.operation.Operation;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Set;
import java.util.stream.Collectors;

/** What a migration should lead to: the entities, as far as the tables of the trial go. */
final class Target {

    private final SchemaPlan plan;
    private final Schema part;
    private final Planner planner;

    Target(SchemaPlan plan, Schema part, Planner planner) {
        this.plan = plan;
        this.part = part;
        this.planner = planner;
    }

    /** Compares a scratch database with it. */
    Planner planner(LiveDatabase scratch) {
        return planner.on(scratch, desired());
    }

    private Schema desired() {
        if (part.equals(plan.current())) {
            return plan.desired();
        }
        Schema after = part;
        for (Operation operation : plan.upgrade()) {
            after = operation.applyTo(after);
        }
        Set<QualifiedName> there = after.tables().stream().map(Table::name).collect(Collectors.toSet());
        return plan.desired()
                .withTables(plan.desired().tables().stream()
                        .filter(table -> there.contains(table.name()))
                        .toList());
    }
}
