package dev.retort.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a project's entity classes are and how its application maps them.
 *
 * @param classPath directories of classes, jars and globs of jars ({@code lib/*.jar}), in their order
 * @param packages packages whose entities count, with the packages below them; empty for all in the directories
 * @param classNames entity classes by name; where any are named, and no package is, nothing is searched
 * @param persistenceUnit the unit of {@code META-INF/persistence.xml} to use; null for the only one, or none
 * @param settings the application's settings, before all that files say: {@code hibernate.*},
 *     {@code jakarta.persistence.*} and {@code spring.profiles.active}
 */
public record EntitySource(
        List<String> classPath,
        List<String> packages,
        List<String> classNames,
        @Nullable String persistenceUnit,
        Map<String, String> settings) {

    /** Copies the collections. */
    public EntitySource {
        classPath = List.copyOf(classPath);
        packages = List.copyOf(packages);
        classNames = List.copyOf(classNames);
        settings = Map.copyOf(settings);
    }

    /** All entities in the directories of a class path. */
    public static EntitySource of(List<String> classPath) {
        return new EntitySource(classPath, List.of(), List.of(), null, Map.of());
    }

    /** The same source with entities of these packages only. */
    public EntitySource withPackages(String... newPackages) {
        return new EntitySource(classPath, List.of(newPackages), classNames, persistenceUnit, settings);
    }

    /** The same source with other settings. */
    public EntitySource withSettings(Map<String, String> newSettings) {
        return new EntitySource(classPath, packages, classNames, persistenceUnit, newSettings);
    }

    /** The same source with entities of a persistence unit. */
    public EntitySource withPersistenceUnit(String name) {
        return new EntitySource(classPath, packages, classNames, name, settings);
    }

    /** Whether it says which entities count, so that no persistence unit has to. */
    boolean namesEntities() {
        return !packages.isEmpty() || !classNames.isEmpty();
    }
}
