package dev.retort.plan;

import dev.retort.dialect.Dialect;
import dev.retort.diff.SchemaUnion;
import dev.retort.entity.EntityReader;
import dev.retort.entity.EntitySource;
import dev.retort.model.DatabaseServer;
import dev.retort.schema.Schema;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One set of entities or several, each read in a class loader of its own with its own Hibernate.
 *
 * @param sources where the entities of each model are, by its name
 * @param dialect the words of the database, in which models are held against each other
 */
public record EntityModels(Map<String, EntitySource> sources, Dialect dialect) implements DesiredSchema {

    /** Copies the map in its order. */
    public EntityModels {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    /**
     * Reads them one after the other.
     *
     * @throws dev.retort.diff.ContradictingModelsException when two declare an object differently
     */
    @Override
    public Schema read(DatabaseServer server, @Nullable String defaultSchema) {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        sources.forEach((model, source) -> schemas.put(model, EntityReader.read(source, server, defaultSchema)));
        return SchemaUnion.of(schemas, dialect);
    }
}
