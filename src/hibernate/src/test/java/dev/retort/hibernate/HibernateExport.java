package dev.retort.hibernate;

import dev.retort.model.ModelRequest;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.Version;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.registry.classloading.spi.ClassLoaderService;

/**
 * The truth to hold the reader against: the script that an application writes when it starts with schema generation
 * switched on. It runs in the class loader of whichever Hibernate it is for, and shares no code with the reader
 * but the class loading that keeps the versions apart.
 */
public final class HibernateExport implements Function<ModelRequest, List<String>> {

    private static final String END = "\n--;";

    @Override
    public List<String> apply(ModelRequest request) {
        StringWriter script = new StringWriter();
        ClassLoaderService classes = new ProjectClasses(HibernateExport.class.getClassLoader());
        BootstrapServiceRegistry bootstrap = new BootstrapServiceRegistryBuilder()
                .applyClassLoaderService(classes)
                .build();
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder(bootstrap)
                .applySettings(settings(request, script))
                .build();
        try {
            MetadataSources sources = new MetadataSources(registry);
            request.packageNames().forEach(sources::addPackage);
            request.classNames().forEach(name -> sources.addAnnotatedClass(load(name)));
            request.mappingFiles().forEach(sources::addResource);
            sources.buildMetadata().buildSessionFactory().close();
            return List.of(script.toString().strip().split(END + "\\s*"));
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }

    /** The settings are jakarta.persistence's from Hibernate 6 on, javax.persistence's before. */
    private static Map<String, Object> settings(ModelRequest request, StringWriter script) {
        Map<String, Object> settings = new HashMap<>(request.settings());
        settings.put("hibernate.boot.allow_jdbc_metadata_access", "false");
        settings.put("hibernate.temp.use_jdbc_metadata_defaults", "false");
        settings.put("hibernate.hbm2ddl.delimiter", END);
        settings.put("hibernate.hbm2ddl.create_namespaces", "true");
        for (String family : List.of("jakarta.persistence.", "javax.persistence.")) {
            if (!settings.containsKey("hibernate.dialect")) {
                settings.put(family + "database-product-name", request.server().product());
                settings.put(
                        family + "database-product-version", request.server().version());
                settings.put(
                        family + "database-major-version", "" + request.server().majorVersion());
                settings.put(
                        family + "database-minor-version", "" + request.server().minorVersion());
            }
            settings.put(family + "schema-generation.scripts.action", "create");
            settings.put(family + "schema-generation.scripts.create-target", script);
            settings.put(family + "create-database-schemas", "true");
        }
        if (Version.getVersionString().startsWith("5.")) {
            settings.putIfAbsent("hibernate.dialect", "org.hibernate.dialect.PostgreSQL10Dialect");
        }
        return settings;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, HibernateExport.class.getClassLoader());
        } catch (ClassNotFoundException failure) {
            throw new AssertionError(failure);
        }
    }
}
