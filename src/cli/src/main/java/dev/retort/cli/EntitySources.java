package dev.retort.cli;

import dev.retort.config.EntitySettings;
import dev.retort.entity.EntitySource;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Settings of entities as the reader of entities takes them. */
final class EntitySources {

    private EntitySources() {}

    /** The sources of all models, by their names. */
    static Map<String, EntitySource> of(Map<String, EntitySettings> models) {
        Map<String, EntitySource> sources = new LinkedHashMap<>();
        models.forEach((model, settings) -> sources.put(model, of(settings)));
        return sources;
    }

    private static EntitySource of(EntitySettings settings) {
        return new EntitySource(
                settings.classpath().stream().map(Path::toString).toList(),
                settings.packages(),
                settings.classNames(),
                settings.persistenceUnit(),
                settings.hibernate());
    }
}
