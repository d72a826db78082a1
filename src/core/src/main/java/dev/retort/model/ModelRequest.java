package dev.retort.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be read.
 *
 * @param classNames the annotated classes (entities, embeddables, mapped superclasses, converters), sorted
 * @param packageNames packages whose {@code package-info} is annotated, sorted
 * @param mappingFiles mapping files ({@code orm.xml}, {@code hbm.xml}) as resource names
 * @param settings every {@code hibernate.*} and {@code jakarta.persistence.*} setting of the application
 * @param server the live database, which decides the dialect unless the settings do
 * @param defaultSchema the connection's default schema, which a model may name or leave out; null where unknown
 */
public record ModelRequest(
        List<String> classNames,
        List<String> packageNames,
        List<String> mappingFiles,
        Map<String, String> settings,
        DatabaseServer server,
        @Nullable String defaultSchema) {

    /** Copies the collections. */
    public ModelRequest {
        classNames = List.copyOf(classNames);
        packageNames = List.copyOf(packageNames);
        mappingFiles = List.copyOf(mappingFiles);
        settings = Map.copyOf(settings);
    }
}
