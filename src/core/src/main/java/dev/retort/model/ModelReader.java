package dev.retort.model;

import dev.retort.schema.Schema;

/**
 * Turns entity classes into the schema that they ask for. The implementation runs in the class loader of the user's
 * classes, beside the user's own Hibernate, and is found by {@link java.util.ServiceLoader}; only this package and
 * {@code dev.retort.schema} are shared with the tool.
 */
public interface ModelReader {

    /**
     * Reads the entity classes of a request.
     *
     * @throws ModelException when a class does not load or the mapping is refused
     */
    Schema read(ModelRequest request);
}
