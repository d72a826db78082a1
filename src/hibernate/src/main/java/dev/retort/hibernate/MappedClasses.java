package dev.retort.hibernate;

import dev.retort.model.ModelException;
import dev.retort.model.ModelRequest;
import java.util.Map;
import java.util.ServiceLoader;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataBuilder;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataBuilderContributor;

/**
 * The entity classes as Hibernate understands them, with all that a session factory would still do to their tables.
 *
 * @param registry the services behind the metadata
 * @param metadata the mappings
 * @param settings the settings that made them
 */
record MappedClasses(StandardServiceRegistry registry, Metadata metadata, Map<String, Object> settings)
        implements AutoCloseable {

    /** Where an application names the class that configures its metadata. */
    private static final String CONTRIBUTOR = "hibernate.metadata_builder_contributor";

    /** Loads the classes of a request and maps them. */
    static MappedClasses load(ModelRequest request, ClassLoader loader) {
        MetadataCustomizers customizers = MetadataCustomizers.on(loader);
        customizers.each(customizer -> customizer.initialize(request.settings()));
        BootstrapServiceRegistry bootstrap = new BootstrapServiceRegistryBuilder()
                .applyClassLoaderService(new ProjectClasses(loader))
                .build();
        StandardServiceRegistryBuilder builder = new StandardServiceRegistryBuilder(bootstrap);
        builder.applySettings(OfflineSettings.of(request, builder.getSettings()));
        customizers.each(customizer -> customizer.customize(builder));
        StandardServiceRegistry registry = builder.build();
        Map<String, Object> settings = Map.copyOf(builder.getSettings()); // Service contributors have added theirs.
        try {
            return new MappedClasses(registry, map(request, registry, settings, loader, customizers), settings);
        } catch (RuntimeException | LinkageError failure) {
            StandardServiceRegistryBuilder.destroy(registry);
            throw failure;
        }
    }

    private static Metadata map(
            ModelRequest request,
            StandardServiceRegistry registry,
            Map<String, Object> settings,
            ClassLoader loader,
            MetadataCustomizers customizers) {
        MetadataSources sources = new MetadataSources(registry);
        request.packageNames().forEach(sources::addPackage);
        request.classNames().forEach(name -> sources.addAnnotatedClass(loadClass(name, loader)));
        request.mappingFiles().forEach(sources::addResource);
        customizers.each(customizer -> customizer.customize(sources));
        MetadataBuilder builder = sources.getMetadataBuilder();
        contribute(builder, settings, loader);
        customizers.each(customizer -> customizer.customize(builder));
        Metadata metadata = builder.build();
        BeanValidation.apply(metadata, settings, loader);
        customizers.each(customizer -> customizer.customize(metadata));
        if (HibernateVersion.generatorsChangeColumns()) {
            ValueGenerators.create(metadata, registry);
        }
        HibernateVersion.orderColumns(metadata);
        return metadata;
    }

    private static Class<?> loadClass(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError failure) {
            throw new ModelException(Failures.doesNotLoad(name, failure), failure);
        }
    }

    /** JPA's bootstrap, which stops at nothing less than a session factory, lets these classes have a say. */
    private static void contribute(MetadataBuilder builder, Map<String, Object> settings, ClassLoader loader) {
        Object named = settings.get(CONTRIBUTOR);
        if (named != null) {
            try {
                Object contributor = loadClass(named.toString(), loader)
                        .getDeclaredConstructor()
                        .newInstance();
                ((MetadataBuilderContributor) contributor).contribute(builder);
            } catch (ReflectiveOperationException | ClassCastException failure) {
                throw new ModelException(
                        "The class " + named + ", named by the setting " + CONTRIBUTOR
                                + ", cannot be used; it must be a MetadataBuilderContributor with a public constructor"
                                + " without parameters.",
                        failure);
            }
        }
        ServiceLoader.load(MetadataBuilderContributor.class, loader).forEach(found -> found.contribute(builder));
    }

    /** Gives the services back. */
    @Override
    public void close() {
        StandardServiceRegistryBuilder.destroy(registry);
    }
}
