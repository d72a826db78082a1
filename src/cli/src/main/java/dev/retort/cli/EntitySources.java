package dev.retort.cli;

import dev.retort.config.EntitySettings;
import dev.retort.entity.EntitySource;
import java.nio.file.Path;
import java.util.List;

/** Settings of entities as the reader of entities takes them. */
final class EntitySources {

    private EntitySources() {}

    static EntitySource of(EntitySettings settings) {
        return new EntitySource(
                settings.classpath().stream().map(Path::toString).toList(),
                names(settings, false),
                names(settings, true),
                settings.persistenceUnit(),
                settings.hibernate());
    }

    private static List<String> names(EntitySettings settings, boolean classes) {
        return settings.entities().stream()
                .filter(name -> isClass(name) == classes)
                .toList();
    }

    /** By Java's convention, a name whose last part begins with a capital is a class. */
    private static boolean isClass(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return !last.isEmpty() && Character.isUpperCase(last.codePointAt(0));
    }
}
