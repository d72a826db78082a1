package dev.retort.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The migrations between where a database is and where it shall be, in the order in which they run. */
public final class RevisionPath {

    private final RevisionGraph graph;
    private final Set<String> rows;
    private final Set<String> applied;
    private final Set<String> heads;

    /**
     * Paths that start where the database is.
     *
     * @param rows the rows of the version table
     * @throws UnknownAppliedRevisionException when a row names a revision that no migration has
     */
    public RevisionPath(RevisionGraph graph, Collection<String> rows) {
        this.graph = graph;
        this.rows = Set.copyOf(rows);
        refuseUnknown();
        this.applied = graph.ancestors(rows);
        this.heads = graph.headsOf(this.rows);
    }

    private void refuseUnknown() {
        List<String> unknown =
                rows.stream().filter(row -> graph.find(row).isEmpty()).sorted().toList();
        if (!unknown.isEmpty()) {
            throw new UnknownAppliedRevisionException(unknown);
        }
    }

    /**
     * The steps forward to the target; none where the database is there.
     *
     * @throws AlreadyPassedException when the target lies behind where the database is
     */
    public List<Step> upgrade(String target) {
        Set<String> targets = new Targets(graph, heads).resolve(target);
        if (targets.isEmpty() && !heads.isEmpty()) {
            throw new AlreadyPassedException("'base'", Step.place(heads));
        }
        for (String passed : targets) {
            if (applied.contains(passed) && !heads.contains(passed)) {
                throw new AlreadyPassedException(graph.get(passed).label(), Step.place(heads));
            }
        }
        return steps(todo(targets), Direction.UPGRADE);
    }

    private List<MigrationScript> todo(Set<String> targets) {
        return graph.scripts(graph.ancestors(targets)).stream()
                .filter(script -> !applied.contains(script.id()))
                .toList();
    }

    /**
     * The steps back to the target: all that builds on it; everything for {@code base}.
     *
     * @throws NotAppliedException when the target is not applied
     */
    public List<Step> downgrade(String target) {
        Set<String> targets = new Targets(graph, heads).resolve(target);
        for (String id : targets) {
            if (!applied.contains(id)) {
                throw new NotAppliedException(graph.get(id), Step.place(heads));
            }
        }
        Set<String> undone = targets.isEmpty() ? applied : above(targets);
        List<MigrationScript> newestFirst = new ArrayList<>(graph.scripts(undone));
        newestFirst.removeIf(script -> !applied.contains(script.id()));
        Collections.reverse(newestFirst);
        return steps(newestFirst, Direction.DOWNGRADE);
    }

    private Set<String> above(Set<String> targets) {
        Set<String> above = new LinkedHashSet<>(graph.descendants(targets));
        above.removeAll(targets);
        return above;
    }

    /**
     * The version rows of a database that is said to be at the targets: what builds on a target counts as not applied,
     * what stands on another branch stays.
     *
     * @throws ContradictoryTargetsException when one target is an ancestor of another
     */
    public Set<String> stamp(Collection<String> targets) {
        Targets reader = new Targets(graph, heads);
        Set<String> ids = new LinkedHashSet<>();
        targets.forEach(target -> ids.addAll(reader.resolve(target)));
        if (ids.isEmpty()) {
            return Set.of();
        }
        refuseAncestors(ids);
        Set<String> stamped = new LinkedHashSet<>(applied);
        stamped.removeAll(above(ids));
        stamped.addAll(graph.ancestors(ids));
        return graph.headsOf(stamped);
    }

    private void refuseAncestors(Set<String> ids) {
        for (String id : ids) {
            Set<String> above = new LinkedHashSet<>(graph.descendants(Set.of(id)));
            above.remove(id);
            ids.stream().filter(above::contains).findFirst().ifPresent(descendant -> {
                throw new ContradictoryTargetsException(graph.get(id), graph.get(descendant));
            });
        }
    }

    private List<Step> steps(List<MigrationScript> scripts, Direction direction) {
        List<Step> steps = new ArrayList<>();
        Set<String> present = new LinkedHashSet<>(applied);
        Set<String> tops = new LinkedHashSet<>(heads);
        Set<String> before = rows;
        for (MigrationScript script : scripts) {
            if (direction == Direction.UPGRADE) {
                script.revises().forEach(tops::remove);
                tops.add(script.id());
            } else {
                present.remove(script.id());
                tops.remove(script.id());
                script.revises().stream().filter(isTopOf(present)).forEach(tops::add);
            }
            Step step = new Step(script, direction, before, tops);
            steps.add(step);
            before = step.after();
        }
        return List.copyOf(steps);
    }

    private Predicate<String> isTopOf(Set<String> present) {
        return id -> graph.children(id).stream().noneMatch(present::contains);
    }
}
