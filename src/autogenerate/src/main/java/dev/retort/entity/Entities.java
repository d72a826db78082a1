package dev.retort.entity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The entities of a source and how the application maps them.
 *
 * @param classes the annotated classes
 * @param mappingFiles mapping files as resource names
 * @param settings the application's settings
 */
record Entities(ScannedClasses classes, List<String> mappingFiles, Map<String, String> settings) {

    private static final String DEFAULT_MAPPING = "META-INF/orm.xml";

    /**
     * Follows a source.
     *
     * @throws NoEntitiesException when it leads to none
     */
    static Entities find(EntitySource source, ClassPath classPath) {
        Optional<PersistenceUnit> unit = unit(source, classPath);
        SpringBoot spring = new SpringBoot(classPath, System.getenv());
        Map<String, String> settings = new LinkedHashMap<>();
        Set<String> mappingFiles = new LinkedHashSet<>();
        if (spring.isPresent()) {
            settings.putAll(spring.settings(source.settings()));
            mappingFiles.addAll(spring.mappingFiles(source.settings()));
        }
        unit.ifPresent(found -> settings.putAll(found.properties()));
        settings.putAll(source.settings());
        unit.ifPresent(found -> mappingFiles.addAll(found.mappingFiles()));
        if (classPath.directories().stream().anyMatch(entry -> Files.exists(entry.resolve(DEFAULT_MAPPING)))) {
            mappingFiles.add(DEFAULT_MAPPING);
        }
        Search search = Search.of(source, classPath, unit);
        ScannedClasses classes = search.run();
        if (classes.entities().isEmpty() && mappingFiles.isEmpty()) {
            throw new NoEntitiesException(search.foundNothing());
        }
        return new Entities(classes, List.copyOf(mappingFiles), settings);
    }

    /** The unit that is asked for; otherwise the only one of the project itself. */
    private static Optional<PersistenceUnit> unit(EntitySource source, ClassPath classPath) {
        if (source.persistenceUnit() != null) {
            return Optional.of(PersistenceXml.unit(classPath, source.persistenceUnit()));
        }
        List<PersistenceUnit> units = PersistenceXml.units(new ClassPath(classPath.directories()));
        if (units.size() > 1 && !source.namesEntities()) {
            throw new EntitySourceException(
                    "The project has several persistence units; say which one: "
                            + units.stream().map(PersistenceUnit::name).collect(Collectors.joining(", ")) + ".",
                    null);
        }
        return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
    }

    /**
     * Where entities are looked for.
     *
     * @param listed the classes that are named one by one
     * @param places the directories and jars to search
     * @param packages the packages to search; empty for all
     */
    private record Search(List<String> listed, List<Path> places, List<String> packages) {

        static Search of(EntitySource source, ClassPath classPath, Optional<PersistenceUnit> unit) {
            if (!source.packages().isEmpty()) {
                return new Search(source.classNames(), classPath.entries(), source.packages());
            }
            if (!source.classNames().isEmpty()) {
                return new Search(source.classNames(), List.of(), List.of());
            }
            List<Path> places = new ArrayList<>();
            if (unit.map(PersistenceUnit::excludesUnlistedClasses).orElse(false)) {
                places.addAll(unit.orElseThrow().jarFiles());
            } else {
                unit.ifPresent(found -> places.addAll(found.jarFiles()));
                unit.filter(found -> !Files.isDirectory(found.root())).ifPresent(found -> places.add(found.root()));
                if (unit.map(found -> Files.isDirectory(found.root())).orElse(true)) {
                    places.addAll(classPath.directories());
                }
            }
            return new Search(unit.map(PersistenceUnit::classNames).orElse(List.of()), places, List.of());
        }

        ScannedClasses run() {
            return EntityScanner.scan(places, packages).and(new ScannedClasses(listed, List.of(), List.of()));
        }

        String foundNothing() {
            return "No entity was found in "
                    + (places.isEmpty() ? "no directory of the class path" : join(places))
                    + (packages.isEmpty() ? "" : ", packages " + String.join(", ", packages))
                    + "; name the directories with the compiled entities, or the packages of those in jars.";
        }

        private static String join(List<Path> places) {
            return places.stream().map(Path::toString).collect(Collectors.joining(", "));
        }
    }
}
