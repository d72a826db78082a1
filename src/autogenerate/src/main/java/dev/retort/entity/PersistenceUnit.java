package dev.retort.entity;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A unit of a {@code META-INF/persistence.xml}.
 *
 * @param name its name
 * @param root the class path entry that holds the file
 * @param classNames the classes that it lists
 * @param mappingFiles the mapping files that it lists, as resource names
 * @param jarFiles the jars whose classes belong to it
 * @param excludesUnlistedClasses whether the classes beside the file do not belong to it
 * @param properties its properties
 */
record PersistenceUnit(
        String name,
        Path root,
        List<String> classNames,
        List<String> mappingFiles,
        List<Path> jarFiles,
        boolean excludesUnlistedClasses,
        Map<String, String> properties) {}
