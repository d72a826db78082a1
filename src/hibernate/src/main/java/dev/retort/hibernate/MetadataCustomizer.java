package dev.retort.hibernate;

import java.util.Map;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataBuilder;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/**
 * Takes part in building Hibernate's metadata, for applications that do more to it than settings and annotations say. An
 * implementation stands on the project's class path with a public constructor without parameters, and is named in
 * {@code META-INF/services/dev.retort.hibernate.MetadataCustomizer}. Its Hibernate is the project's own. The methods are called
 * in the order in which they stand here; what they throw ends the command with an error that names the class.
 */
public interface MetadataCustomizer {

    /**
     * Before Hibernate is asked for anything: starts what the application starts before its entities are mapped.
     *
     * @param settings the application's settings as Retort found them
     */
    default void initialize(Map<String, String> settings) {}

    /** Adds services and settings. */
    default void customize(StandardServiceRegistryBuilder registry) {}

    /** Adds entity classes and mapping files to those that were found. */
    default void customize(MetadataSources sources) {}

    /** Adds types, converters, functions and naming strategies. */
    default void customize(MetadataBuilder builder) {}

    /**
     * Changes the finished mappings, as an application's {@code Integrator} may: integrators need a session factory and are not
     * called.
     */
    default void customize(Metadata metadata) {}
}
