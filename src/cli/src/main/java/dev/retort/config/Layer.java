package dev.retort.config;

import java.util.Map;
import java.util.Optional;

/** One source of settings: the flags, the variables, an environment of the file, or the file. */
@FunctionalInterface
interface Layer {

    /** What this source says, with nothing said where the value is empty. */
    Optional<Value> find(Setting setting);

    /** Values written out. */
    static Layer of(Map<Setting, Value> values) {
        return setting -> Optional.ofNullable(values.get(setting));
    }
}
