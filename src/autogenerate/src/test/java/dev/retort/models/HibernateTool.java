package dev.retort.models;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.BiConsumer;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.registry.classloading.internal.ClassLoaderServiceImpl;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/**
 * What an application's own Hibernate does with a list of entity classes; what it does to the schema, the settings say.
 * Loaded beside that Hibernate, it calls only what is the same from 5.4 to 7.4, and shares with the test only types of
 * the JDK.
 */
public abstract class HibernateTool implements BiConsumer<Map<String, String>, List<String>> {

    @Override
    public void accept(Map<String, String> settings, List<String> classNames) {
        BootstrapServiceRegistry bootstrap = new BootstrapServiceRegistryBuilder()
                .applyClassLoaderService(new OwnServices(HibernateTool.class.getClassLoader()))
                .build();
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder(bootstrap)
                .applySettings(Map.copyOf(settings))
                .build();
        try {
            MetadataSources sources = new MetadataSources(registry);
            classNames.forEach(name -> add(name, sources));
            use(sources.buildMetadata(), registry, new HashMap<>(settings));
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }

    abstract void use(Metadata metadata, StandardServiceRegistry registry, Map<String, Object> settings);

    private static void add(String name, MetadataSources sources) {
        try {
            sources.addAnnotatedClass(Class.forName(name, false, HibernateTool.class.getClassLoader()));
        } catch (ClassNotFoundException missing) {
            throw new IllegalArgumentException(missing);
        }
    }

    /** Leaves out the services on the class path of the test, which belong to another Hibernate. */
    private static final class OwnServices extends ClassLoaderServiceImpl {
        private static final long serialVersionUID = 1L;
        private final transient ClassLoader loader;

        OwnServices(ClassLoader loader) {
            super(loader);
            this.loader = loader;
        }

        @Override
        public <S> Collection<S> loadJavaServices(Class<S> contract) {
            return ServiceLoader.load(contract, loader).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();
        }
    }

    /** Works from metadata alone, with the columns in the order of a session factory. */
    public static final class FromMetadata extends HibernateTool {
        @Override
        void use(Metadata metadata, StandardServiceRegistry registry, Map<String, Object> settings) {
            try {
                metadata.getClass().getMethod("orderColumns", boolean.class).invoke(metadata, true);
            } catch (NoSuchMethodException olderVersion) {
                // Before 6.2 nothing was ordered.
            } catch (ReflectiveOperationException failure) {
                throw new IllegalStateException(failure);
            }
            SchemaManagementToolCoordinator.process(metadata, registry, settings, null);
        }
    }

    /** Starts the application's session factory. */
    public static final class SessionFactory extends HibernateTool {
        @Override
        void use(Metadata metadata, StandardServiceRegistry registry, Map<String, Object> settings) {
            metadata.buildSessionFactory().close();
        }
    }
}
