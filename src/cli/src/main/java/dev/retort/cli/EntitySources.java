package dev.retort.cli;

import dev.retort.config.EntitySettings;
import dev.retort.entity.EntitySource;
import java.nio.file.Path;

/** Settings of entities as the reader of entities takes them. */
final class EntitySources {

    private EntitySources() {}

    static EntitySource of(EntitySettings settings) {
        return new EntitySource(
                settings.classpath().stream().map(Path::toString).toList(),
                settings.packages(),
                settings.classNames(),
                settings.persistenceUnit(),
                settings.hibernate());
    }
}
