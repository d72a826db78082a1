package dev.retort.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What {@code retort.yaml} says, before variables are put in.
 *
 * @param values its settings
 * @param environments the settings of each environment by its name
 * @param environment the environment that is used unless another one is asked for
 * @param models what each of several sets of entities has of its own, by its name, in order
 */
record ConfigFile(
        Map<Setting, Written> values,
        Map<String, Map<Setting, Written>> environments,
        Optional<Written> environment,
        Map<String, Map<Setting, Written>> models) {

    static final ConfigFile EMPTY = new ConfigFile(Map.of(), Map.of(), Optional.empty(), Map.of());

    ConfigFile {
        values = Map.copyOf(values);
        environments = new TreeMap<>(environments);
        models = Collections.unmodifiableMap(new LinkedHashMap<>(models));
    }

    /** Settings as a layer: a variable is looked up when a setting is asked for, and not before. */
    static Layer layer(Map<Setting, Written> values, Variables variables) {
        return setting -> Optional.ofNullable(values.get(setting))
                .map(written -> written.value(setting.shape(), variables))
                .filter(value -> !value.isEmpty());
    }
}
