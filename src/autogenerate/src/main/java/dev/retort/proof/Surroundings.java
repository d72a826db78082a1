package dev.retort.proof;

import dev.retort.diff.Dependents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is in a database beside its tables, sequences and types: views, triggers, functions, policies and the like, as far as they
 * lean on something.
 *
 * @param objects each by its kind and name
 */
record Surroundings(Map<String, Object> objects) {

    /** What there is now. */
    static Surroundings of(Dependents dependents) {
        Map<String, Object> objects = new TreeMap<>();
        dependents.views().forEach(view -> objects.put("view " + view.view().name(), view));
        dependents.texts().forEach(view -> objects.put("view " + view.name(), view));
        dependents.followers().forEach(object -> objects.put(object.kind() + " " + object.name(), object));
        dependents.unheld().forEach(object -> objects.put(object.kind() + " " + object.name(), object));
        dependents.objects().stream()
                .filter(object -> !object.part()) // It is compared with its table.
                .forEach(object -> objects.put(object.kind() + " " + object.name(), object));
        return new Surroundings(objects);
    }

    /** What is different about others, in a few words; empty where nothing is. */
    Optional<String> differenceTo(Surroundings others) {
        List<String> differences = new ArrayList<>();
        objects.forEach((name, object) -> {
            if (!others.objects.containsKey(name)) {
                differences.add(name + " is gone");
            } else if (!object.equals(others.objects.get(name))) {
                differences.add(name + " is another one");
            }
        });
        others.objects.keySet().stream()
                .filter(name -> !objects.containsKey(name))
                .forEach(name -> differences.add(name + " is left"));
        return differences.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", differences));
    }
}
