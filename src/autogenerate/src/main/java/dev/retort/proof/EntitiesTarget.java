package dev.retort.proof;

import dev.retort.database.LiveDatabase;
import dev.retort.diff.RenameDecision;
import dev.retort.operation.Operation;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Leads to the entities, as far as the tables of the trial go. */
final class EntitiesTarget implements Target {

    private final Planner planner;
    private final Schema desired;
    private final List<Operation> changes;

    /**
     * A target.
     *
     * @param plan what the migration was written from
     * @param part what of the current schema takes part in the trial
     * @param planner compares by the rules that the plan was made by
     */
    EntitiesTarget(SchemaPlan plan, Schema part, Planner planner) {
        this.planner = planner;
        this.changes = plan.upgrade();
        this.desired = withoutForeignTables(
                part.equals(plan.current()) ? plan.desired() : within(plan, part),
                plan.current().foreignTables());
    }

    /** Foreign tables are on no scratch database, and no foreign key leads to one. */
    private static Schema withoutForeignTables(Schema desired, List<QualifiedName> foreign) {
        return desired.withTables(desired.tables().stream()
                .filter(table -> !foreign.contains(table.name()))
                .map(table -> table.withForeignKeys(table.foreignKeys().stream()
                        .filter(key -> !foreign.contains(key.referencedTable()))
                        .toList()))
                .toList());
    }

    private static Schema within(SchemaPlan plan, Schema part) {
        Schema after = part;
        for (Operation operation : plan.upgrade()) {
            after = operation.applyTo(after, plan.dialect());
        }
        Set<QualifiedName> there = after.tables().stream().map(Table::name).collect(Collectors.toSet());
        return plan.desired()
                .withTables(plan.desired().tables().stream()
                        .filter(table -> there.contains(table.name()))
                        .toList());
    }

    @Override
    public List<Operation> changes() {
        return changes;
    }

    @Override
    public boolean isOfNamedSchemas() {
        return planner.isOfNamedSchemas();
    }

    @Override
    public Schema read(LiveDatabase database) {
        return planner.on(database, desired).read().current();
    }

    @Override
    public List<Operation> missing(LiveDatabase database, Schema before) {
        Planner here = planner.on(database, desired);
        return here.compare(here.read(), RenameDecision.NONE).upgrade();
    }
}
