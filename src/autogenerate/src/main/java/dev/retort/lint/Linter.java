package dev.retort.lint;

import dev.retort.dialect.Dialect;
import dev.retort.hazard.Hazard;
import dev.retort.hazard.HazardCatalogue;
import dev.retort.hazard.HazardKind;
import dev.retort.hazard.Hazards;
import dev.retort.hazard.TableSizes;
import dev.retort.history.Direction;
import dev.retort.history.MigrationScript;
import dev.retort.history.RevisionGraph;
import dev.retort.lint.CollectedOperations.Part;
import dev.retort.operation.Operation;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Tells the hazards of the migrations of a history. No database is asked: what the schema was, the history itself tells. */
public final class Linter {

    private final RevisionGraph graph;
    private final Dialect dialect;
    private final Levels levels;
    private final TableSizes sizes;
    private final KnownSchema nothing;
    private final Map<String, CollectedOperations> upgrades = new HashMap<>();

    /**
     * Lints for one database.
     *
     * @param dialect what the database can do for which they are written
     * @param levels how much which hazards matter
     * @param sizes how many rows its tables have
     */
    public Linter(RevisionGraph graph, Dialect dialect, Levels levels, TableSizes sizes) {
        this.graph = graph;
        this.levels = levels;
        this.sizes = sizes;
        this.nothing = KnownSchema.nothing(dialect);
        graph.scripts()
                .forEach(script -> upgrades.put(
                        script.id(),
                        CollectedOperations.of(script, Direction.UPGRADE, before(script), dialect, sizes)));
        this.dialect = dialect.after(upgrades.values().stream()
                .flatMap(one -> one.written().stream())
                .toList());
    }

    /**
     * What the upgrades of migrations may hurt, and what their downgrades lose beyond taking the upgrade back; in the order of
     * the migrations and their lines.
     *
     * @throws dev.retort.history.InvalidMigrationException when a migration cannot be asked what it does
     */
    public List<Finding> lint(List<MigrationScript> scripts) {
        return scripts.stream().flatMap(script -> lint(script).stream()).toList();
    }

    /** The operations of a migration's upgrade, as its file says them. */
    public List<Operation> upgrade(MigrationScript script) {
        return upgrade(script.id()).written();
    }

    /** What a migration's upgrade does, hand-written SQL read as operations where that can be. */
    public List<Operation> read(MigrationScript script) {
        return upgrade(script.id()).operations();
    }

    /** The schema before a migration, as far as the history tells. */
    public Schema schemaBefore(MigrationScript script) {
        return before(script).schema();
    }

    /** The schema after a migration, as far as the history tells. */
    public Schema schemaAfter(MigrationScript script) {
        return upgrade(script.id()).after().schema();
    }

    private List<Finding> lint(MigrationScript script) {
        CollectedOperations upgrade = upgrade(script.id());
        CollectedOperations downgrade =
                CollectedOperations.of(script, Direction.DOWNGRADE, upgrade.after(), dialect, sizes);
        List<Finding> findings =
                new ArrayList<>(findings(script, Direction.UPGRADE, upgrade, schemaBefore(script), upgrade.parts()));
        Schema after = upgrade.after().schema();
        List<Part> news = new WayBack(upgrade).leftOut(downgrade.parts());
        findings(script, Direction.DOWNGRADE, downgrade, after, news).stream()
                .filter(finding -> finding.hazard().kind() == HazardKind.DATA_LOSS)
                .forEach(findings::add);
        return new Acceptances(script, levels)
                .appliedTo(findings).stream()
                        .filter(finding -> finding.level() != Level.OFF)
                        .toList();
    }

    private List<Finding> findings(
            MigrationScript script,
            Direction direction,
            CollectedOperations collected,
            Schema before,
            List<Part> parts) {
        Hazards all = new Hazards(collected.circumstances(), dialect, sizes)
                .knowing(before)
                .unsureOf(collected.unsure());
        Hazards hazards = script.isTransactional(dialect) ? all : all.committingEach();
        return parts.stream()
                .flatMap(part -> hazards(part, hazards)
                        .map(hazard ->
                                new Finding(script, direction, part.line(), hazard, levels.of(hazard.rule()), null)))
                .toList();
    }

    private static Stream<Hazard> hazards(Part part, Hazards hazards) {
        return Stream.concat(
                part.operations().stream()
                        .flatMap(operation -> hazards.of(operation).stream()
                                .filter(hazard -> !part.converted().contains(operation)
                                        || !HazardCatalogue.CONVERSIONS.contains(hazard.rule()))),
                part.hazards().stream());
    }

    private CollectedOperations upgrade(String id) {
        return Objects.requireNonNull(upgrades.get(id), id);
    }

    /** Behind one migration: what that left; behind several: what all before them did, in order. */
    private KnownSchema before(MigrationScript script) {
        if (script.revises().size() == 1) {
            return upgrade(script.revises().get(0)).after();
        }
        Set<String> ancestors = graph.ancestors(script.revises());
        return graph.scripts().stream()
                .filter(one -> ancestors.contains(one.id()))
                .reduce(nothing, (known, one) -> known.after(upgrade(one.id()).known()), (one, other) -> other);
    }
}
