package dev.retort.entity;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The annotated classes that a search found.
 *
 * @param entities the entities, sorted
 * @param others the embeddables, mapped superclasses and converters beside them, sorted
 * @param packages the packages whose {@code package-info} Hibernate reads, sorted
 */
record ScannedClasses(List<String> entities, List<String> others, List<String> packages) {

    /** Nothing found. */
    static final ScannedClasses NONE = new ScannedClasses(List.of(), List.of(), List.of());

    /** Sorts, and drops what comes twice. */
    ScannedClasses {
        entities = List.copyOf(new TreeSet<>(entities));
        others = List.copyOf(new TreeSet<>(others));
        packages = List.copyOf(new TreeSet<>(packages));
    }

    /** These classes and those of another search. */
    ScannedClasses and(ScannedClasses more) {
        return new ScannedClasses(
                join(entities, more.entities), join(others, more.others), join(packages, more.packages));
    }

    /** Entities and all beside them. */
    List<String> classNames() {
        return join(entities, others).stream().sorted().toList();
    }

    private static List<String> join(Collection<String> first, Collection<String> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
