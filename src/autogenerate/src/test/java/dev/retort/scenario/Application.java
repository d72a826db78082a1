package dev.retort.scenario;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** The application that the entities belong to: it starts, does what {@code hbm2ddl} says, and ends. */
final class Application {

    private Application() {}

    static void start(EntitySide side, String url, String action) {
        try (OneConnection connection = OneConnection.to(url)) {
            start(side, url, action, connection);
        } catch (SQLException failure) {
            throw new AssertionError("the application cannot connect: " + failure.getMessage(), failure);
        }
    }

    private static void start(EntitySide side, String url, String action, OneConnection connection) {
        Map<String, Object> settings = new HashMap<>(side.settings());
        settings.put("hibernate.connection.provider_class", connection);
        settings.put("hibernate.hbm2ddl.auto", action);
        // SQLite has no comments; Hibernate sends them all the same and goes on.
        settings.put("hibernate.hbm2ddl.halt_on_error", url.startsWith("jdbc:sqlite:") ? "false" : "true");
        ClassLoader loader = EntityClasses.applicationLoader();
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                        .applyClassLoader(loader)
                        .build())
                .applySettings(settings)
                .build();
        try {
            MetadataSources sources = new MetadataSources(registry);
            side.classNames().forEach(name -> sources.addAnnotatedClass(EntityClasses.load(name)));
            sources.buildMetadata().buildSessionFactory().close();
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }
}
