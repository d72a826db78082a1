package dev.retort.entity;

import io.github.classgraph.AnnotationInfoList;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.PackageInfo;
import io.github.classgraph.ScanResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Finds annotated classes by their class files; nothing is loaded, so classes for any version of Java are found. */
final class EntityScanner {

    private static final Set<String> ENTITY = Set.of("jakarta.persistence.Entity", "javax.persistence.Entity");

    private static final Set<String> OTHERS = Set.of(
            "jakarta.persistence.Embeddable",
            "jakarta.persistence.MappedSuperclass",
            "jakarta.persistence.Converter",
            "javax.persistence.Embeddable",
            "javax.persistence.MappedSuperclass",
            "javax.persistence.Converter");

    private EntityScanner() {}

    /**
     * Searches directories and jars.
     *
     * @param packages where to look, with the packages below; empty for everywhere
     */
    static ScannedClasses scan(List<Path> entries, List<String> packages) {
        if (entries.isEmpty()) {
            return ScannedClasses.NONE;
        }
        ClassGraph search = new ClassGraph()
                .overrideClasspath(entries)
                .enableClassInfo()
                .enableAnnotationInfo()
                .ignoreClassVisibility()
                .acceptPackages(packages.toArray(String[]::new));
        try (ScanResult found = search.scan()) {
            return new ScannedClasses(
                    annotated(found, ENTITY), annotated(found, OTHERS), annotatedPackages(found.getPackageInfo()));
        }
    }

    private static List<String> annotated(ScanResult found, Set<String> annotations) {
        List<String> names = new ArrayList<>();
        for (ClassInfo type : found.getAllClasses()) {
            if (containsAny(type.getAnnotationInfo().directOnly(), annotations)) {
                names.add(type.getName());
            }
        }
        return names;
    }

    private static boolean containsAny(AnnotationInfoList present, Set<String> wanted) {
        return present.stream().anyMatch(annotation -> wanted.contains(annotation.getName()));
    }

    private static List<String> annotatedPackages(Collection<PackageInfo> packages) {
        return packages.stream()
                .filter(found -> found.getAnnotationInfo().stream()
                        .anyMatch(annotation -> annotation.getName().startsWith("org.hibernate.annotations.")
                                || annotation.getName().matches("(jakarta|javax)\\.persistence\\..*")))
                .map(PackageInfo::getName)
                .toList();
    }
}
