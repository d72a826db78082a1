package dev.retort.config;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the command line says, gathered option by option. */
public final class Flags {

    private final Map<Setting, List<String>> values = new EnumMap<>(Setting.class);

    /** Takes an option's value; null where the option was not given. */
    public void put(Setting setting, @Nullable String text) {
        if (text != null) {
            put(setting, List.of(text));
        }
    }

    /** Takes the values of an option that may be repeated; null or none where it was not given. */
    public void put(Setting setting, @Nullable List<String> texts) {
        if (texts != null && !texts.isEmpty()) {
            values.put(setting, List.copyOf(texts));
        }
    }

    Layer layer(Path directory) {
        Map<Setting, Value> layer = new EnumMap<>(Setting.class);
        values.forEach((setting, texts) -> layer.put(setting, value(setting, texts, directory)));
        return Layer.of(layer);
    }

    private static Value value(Setting setting, List<String> texts, Path directory) {
        List<String> words = texts.stream()
                .flatMap(text -> setting.shape().split(text).stream())
                .toList();
        return new Value(words, new Origin(setting.flag(), directory));
    }
}
