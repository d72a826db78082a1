package dev.retort.entity;

import dev.retort.model.DatabaseServer;
import dev.retort.model.ModelException;
import dev.retort.model.ModelReader;
import dev.retort.model.ModelRequest;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Reads a project's entity classes in a class loader of their own. */
public final class EntityReader {

    private EntityReader() {}

    /**
     * Reads the entities of a source.
     *
     * @param server the live database, which decides the dialect unless the application's settings do
     * @param defaultSchema the connection's default schema; null where unknown
     * @throws NoEntitiesException when there are none, or none that the project's Hibernate maps to a table
     * @throws EntitySourceException when the source cannot be followed
     * @throws ModelException when a class does not load or Hibernate refuses the mapping
     */
    public static Schema read(EntitySource source, DatabaseServer server, @Nullable String defaultSchema) {
        ClassPath classPath = ClassPath.of(source.classPath());
        Entities entities = Entities.find(source, classPath);
        ModelRequest request = new ModelRequest(
                entities.classes().classNames(),
                entities.classes().packages(),
                entities.mappingFiles(),
                entities.settings(),
                server,
                defaultSchema);
        Schema schema = read(request, classPath);
        if (schema.tables().isEmpty()) {
            throw new NoEntitiesException("None of the classes " + request.classNames()
                    + " has a table; their annotations must be those that the project's Hibernate knows:"
                    + " jakarta.persistence from Hibernate 6 on, javax.persistence before.");
        }
        return schema;
    }

    private static Schema read(ModelRequest request, ClassPath classPath) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (QuietLogging quiet = QuietLogging.begin();
                ModelClassLoader loader = ModelClassLoader.over(loaded(classPath))) {
            thread.setContextClassLoader(loader);
            return ServiceLoader.load(ModelReader.class, loader)
                    .findFirst()
                    .orElseThrow(() -> new ModelException("The reader of entity classes is not installed.", null))
                    .read(request);
        } catch (IOException failure) {
            throw new UncheckedIOException("The project's jars cannot be closed", failure);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /**
     * The project's class path and the reader. A project that brings no Hibernate gets ours, before its own jars: an older
     * persistence API among those would not do for it.
     */
    private static List<Path> loaded(ClassPath classPath) {
        HibernateBundle bundle = HibernateBundle.locate();
        List<Path> entries = new ArrayList<>();
        entries.add(bundle.reader());
        if (!classPath.hasHibernate()) {
            entries.addAll(bundle.hibernate());
        }
        entries.addAll(classPath.entries());
        return entries;
    }
}
