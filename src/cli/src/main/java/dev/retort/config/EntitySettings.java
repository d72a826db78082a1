package dev.retort.config;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the entity classes are and how Hibernate is to read them.
 *
 * @param classpath folders and jars that exist, in order
 * @param packages packages to look in, with those below them; empty, like the class names, for the whole class path
 * @param classNames entity classes by name
 * @param persistenceUnit the unit of {@code persistence.xml}; null where none is named
 * @param hibernate settings for Hibernate by name, sorted
 */
public record EntitySettings(
        List<Path> classpath,
        List<String> packages,
        List<String> classNames,
        @Nullable String persistenceUnit,
        Map<String, String> hibernate) {

    /** Copies the collections. */
    public EntitySettings {
        classpath = List.copyOf(classpath);
        packages = List.copyOf(packages);
        classNames = List.copyOf(classNames);
        hibernate = Collections.unmodifiableMap(new TreeMap<>(hibernate));
    }
}
