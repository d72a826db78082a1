package dev.retort.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;

/** Orders migrations parents first; among those that could come next the oldest does, then the one with the smallest id. */
final class TopologicalOrder {

    private static final Comparator<MigrationScript> OLDEST_FIRST =
            Comparator.comparing(MigrationScript::created).thenComparing(MigrationScript::id);

    private TopologicalOrder() {}

    static Map<String, MigrationScript> of(Map<String, MigrationScript> byId) {
        Map<String, List<MigrationScript>> children = new LinkedHashMap<>();
        Map<String, Integer> missing = new LinkedHashMap<>();
        PriorityQueue<MigrationScript> ready = new PriorityQueue<>(OLDEST_FIRST);
        for (MigrationScript script : byId.values()) {
            script.revises()
                    .forEach(parent -> children.computeIfAbsent(parent, p -> new ArrayList<>())
                            .add(script));
            missing.put(script.id(), script.revises().size());
            if (script.revises().isEmpty()) {
                ready.add(script);
            }
        }
        Map<String, MigrationScript> ordered = new LinkedHashMap<>();
        while (!ready.isEmpty()) {
            MigrationScript next = ready.remove();
            ordered.put(next.id(), next);
            children.getOrDefault(next.id(), List.of()).stream()
                    .filter(child -> missing.merge(child.id(), -1, Integer::sum) == 0)
                    .forEach(ready::add);
        }
        if (ordered.size() < byId.size()) {
            throw BrokenHistoryException.cycle(ring(byId, ordered.keySet()));
        }
        return ordered;
    }

    /** Every revision left over has a parent left over, so that walking from parent to parent must come round. */
    private static List<String> ring(Map<String, MigrationScript> byId, Set<String> placed) {
        MigrationScript at = byId.values().stream()
                .filter(script -> !placed.contains(script.id()))
                .min(OLDEST_FIRST)
                .orElseThrow();
        Set<String> walked = new LinkedHashSet<>();
        while (walked.add(at.id())) {
            String parent = at.revises().stream()
                    .filter(id -> !placed.contains(id))
                    .findFirst()
                    .orElseThrow();
            at = Objects.requireNonNull(byId.get(parent));
        }
        List<String> walk = List.copyOf(walked);
        return walk.subList(walk.indexOf(at.id()), walk.size());
    }
}
