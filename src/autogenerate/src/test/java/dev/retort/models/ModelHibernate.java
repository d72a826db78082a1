package dev.retort.models;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.ScanResult;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The Hibernate of a model, in a class loader of its own. */
final class ModelHibernate implements AutoCloseable {

    private static final Set<String> MAPPED = Set.of("Entity", "Embeddable", "MappedSuperclass", "Converter");

    private final EntityModel model;
    private final URLClassLoader loader;

    ModelHibernate(EntityModel model) throws IOException, URISyntaxException {
        this.model = model;
        this.loader = new URLClassLoader(classPath(model), new Drivers());
    }

    /** The drivers of the test itself, as databases in memory are within one driver; else nothing of the test. */
    private static final class Drivers extends ClassLoader {
        private static final List<String> PACKAGES =
                List.of("org.postgresql.", "org.mariadb.", "org.h2.", "org.sqlite.");

        Drivers() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (PACKAGES.stream().noneMatch(name::startsWith)) {
                throw new ClassNotFoundException(name);
            }
            return Class.forName(name, true, ModelHibernate.class.getClassLoader());
        }
    }

    /** Lets a tool do to a database what the value of {@code hibernate.hbm2ddl.auto} says. */
    void run(Class<? extends HibernateTool> tool, String action, String url) throws ReflectiveOperationException {
        Map<String, String> settings = new HashMap<>(model.settings());
        settings.put("hibernate.connection.url", url);
        settings.put("hibernate.connection.driver_class", driver(url));
        settings.put("hibernate.hbm2ddl.auto", action);
        // SQLite has no comments; Hibernate sends them all the same and goes on.
        settings.put("hibernate.hbm2ddl.halt_on_error", url.startsWith("jdbc:sqlite:") ? "false" : "true");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(loader);
            Logger.getLogger("org.hibernate").setLevel(Level.SEVERE);
            @SuppressWarnings("unchecked")
            BiConsumer<Map<String, String>, List<String>> work = (BiConsumer<Map<String, String>, List<String>>)
                    loader.loadClass(tool.getName()).getConstructor().newInstance();
            work.accept(settings, classNames());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String driver(String url) {
        try {
            return DriverManager.getDriver(url).getClass().getName();
        } catch (SQLException unknown) {
            throw new IllegalArgumentException(unknown);
        }
    }

    /** All mapped classes, sorted; found without Retort's own search. */
    private List<String> classNames() {
        Set<String> names = new TreeSet<>(model.classNames());
        if (model.packages().isEmpty()) {
            return List.copyOf(names);
        }
        try (ScanResult found = new ClassGraph()
                .overrideClasspath(model.classPath())
                .enableAnnotationInfo()
                .ignoreClassVisibility()
                .acceptPackages(model.packages().toArray(String[]::new))
                .scan()) {
            for (String api : List.of("jakarta.persistence.", "javax.persistence.")) {
                for (String annotation : MAPPED) {
                    names.addAll(found.getClassesWithAnnotation(api + annotation)
                            .directOnly()
                            .getNames());
                }
            }
        }
        return List.copyOf(names);
    }

    private static URL[] classPath(EntityModel model) throws IOException, URISyntaxException {
        List<URL> urls = new ArrayList<>();
        urls.add(HibernateTool.class.getProtectionDomain().getCodeSource().getLocation());
        for (Path entry : model.classPath()) {
            urls.add(entry.toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
