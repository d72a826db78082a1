package dev.retort.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Migrations ordered by what they revise. Immutable; every answer is in the graph's one order, parents first. */
public final class RevisionGraph {

    private final Map<String, MigrationScript> scripts;
    private final Map<String, List<String>> children;

    private RevisionGraph(Map<String, MigrationScript> scripts, Map<String, List<String>> children) {
        this.scripts = scripts;
        this.children = children;
    }

    /**
     * The graph of the migrations.
     *
     * @throws BrokenHistoryException when an id occurs twice, a parent is missing, or there is a ring
     */
    public static RevisionGraph of(Collection<MigrationScript> migrations) {
        Map<String, MigrationScript> byId = new LinkedHashMap<>();
        for (MigrationScript script : migrations) {
            MigrationScript other = byId.putIfAbsent(script.id(), script);
            if (other != null) {
                throw BrokenHistoryException.duplicate(other, script);
            }
        }
        refuseUnknownParents(byId);
        Map<String, MigrationScript> ordered = TopologicalOrder.of(byId);
        return new RevisionGraph(ordered, childrenOf(ordered.values()));
    }

    private static void refuseUnknownParents(Map<String, MigrationScript> byId) {
        for (MigrationScript script : byId.values()) {
            for (String parent : script.revises()) {
                if (!byId.containsKey(parent)) {
                    throw BrokenHistoryException.unknownParent(script, parent, Nearest.hint(parent, byId.values()));
                }
            }
        }
    }

    private static Map<String, List<String>> childrenOf(Collection<MigrationScript> ordered) {
        Map<String, List<String>> children = new LinkedHashMap<>();
        for (MigrationScript script : ordered) {
            children.put(script.id(), new ArrayList<>());
            script.revises()
                    .forEach(parent -> children.computeIfAbsent(parent, p -> new ArrayList<>())
                            .add(script.id()));
        }
        return children;
    }

    /** All migrations, parents first. */
    public List<MigrationScript> scripts() {
        return List.copyOf(scripts.values());
    }

    /** The migration of exactly that id. */
    public Optional<MigrationScript> find(String id) {
        return Optional.ofNullable(scripts.get(id));
    }

    /**
     * The migration of exactly that id.
     *
     * @throws UnknownRevisionException when there is none
     */
    public MigrationScript get(String id) {
        return find(id).orElseThrow(() -> new UnknownRevisionException(id, Nearest.hintOfTarget(id, scripts.values())));
    }

    /** The revisions that no other revises. */
    public Set<String> heads() {
        return headsOf(scripts.keySet());
    }

    /** The revisions that revise no other. */
    public Set<String> bases() {
        return inOrder(scripts.values().stream()
                .filter(script -> script.revises().isEmpty())
                .map(MigrationScript::id)
                .toList());
    }

    /** The revisions that directly revise this one. */
    public List<String> children(String id) {
        return List.copyOf(children.getOrDefault(get(id).id(), List.of()));
    }

    /** Of the given revisions those that none of the given revises. */
    public Set<String> headsOf(Set<String> ids) {
        return inOrder(ids.stream()
                .filter(id -> children.getOrDefault(id, List.of()).stream().noneMatch(ids::contains))
                .toList());
    }

    /** The given revisions and all that they build on. */
    public Set<String> ancestors(Collection<String> ids) {
        return inOrder(reached(ids, id -> get(id).revises()));
    }

    /** The given revisions and all that build on them. */
    public Set<String> descendants(Collection<String> ids) {
        return inOrder(reached(ids, this::children));
    }

    private static Set<String> reached(Collection<String> from, Function<String, List<String>> next) {
        Set<String> reached = new LinkedHashSet<>(from);
        Deque<String> waiting = new ArrayDeque<>(reached);
        while (!waiting.isEmpty()) {
            next.apply(waiting.remove()).stream().filter(reached::add).forEach(waiting::add);
        }
        return reached;
    }

    private Set<String> inOrder(Collection<String> ids) {
        Set<String> wanted = Set.copyOf(ids);
        Set<String> ordered = new LinkedHashSet<>(scripts.keySet());
        ordered.retainAll(wanted);
        return ordered;
    }

    /** The migrations of the given ids, in the graph's order. */
    List<MigrationScript> scripts(Collection<String> ids) {
        return inOrder(ids).stream().map(this::get).toList();
    }

    /** The migrations whose ids start so. */
    List<MigrationScript> startingWith(String prefix) {
        return scripts.values().stream()
                .filter(script -> script.id().startsWith(prefix))
                .toList();
    }
}
