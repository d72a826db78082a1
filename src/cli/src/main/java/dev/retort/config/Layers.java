package dev.retort.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sources of settings, the one that decides first.
 *
 * @param callers what the caller of the process says: flags and variables
 * @param files what the file says: an environment, and the rest of it
 */
record Layers(List<Layer> callers, List<Layer> files) {

    Layers {
        callers = List.copyOf(callers);
        files = List.copyOf(files);
    }

    Stream<Layer> all() {
        return Stream.concat(callers.stream(), files.stream());
    }

    Optional<Value> first(Setting setting) {
        return all().flatMap(layer -> layer.find(setting).stream()).findFirst();
    }

    /** The pairs of all layers; where two have the same key, the deciding layer's. */
    Collection<Pair> pairs(Setting setting) {
        Map<String, Pair> pairs = new LinkedHashMap<>();
        all().flatMap(layer -> layer.find(setting).stream())
                .flatMap(value -> value.words().stream().map(word -> Pair.of(word, value.origin())))
                .forEach(pair -> pairs.putIfAbsent(pair.key(), pair));
        return pairs.values();
    }

    /** With one more layer before all that the file says. */
    Layers withFile(Layer layer) {
        List<Layer> more = new ArrayList<>(List.of(layer));
        more.addAll(files);
        return new Layers(callers, more);
    }

    /** With one more layer between the callers and the files. */
    Layers withCaller(Layer layer) {
        List<Layer> more = new ArrayList<>(callers);
        more.add(layer);
        return new Layers(more, files);
    }
}
