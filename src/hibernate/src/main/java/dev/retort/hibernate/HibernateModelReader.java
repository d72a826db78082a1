package dev.retort.hibernate;

import dev.retort.hibernate.ddl.Names;
import dev.retort.model.ModelException;
import dev.retort.model.ModelReader;
import dev.retort.model.ModelRequest;
import dev.retort.schema.Schema;
import java.util.ServiceConfigurationError;

/**
 * Reads entity classes with the Hibernate that stands on the class path beside it. It stops at Hibernate's metadata,
 * never opens a connection and never builds a session factory, lets the dialect write the CREATE statements that the
 * application would send, and reads those.
 */
public final class HibernateModelReader implements ModelReader {

    /** Made by {@link java.util.ServiceLoader}. */
    public HibernateModelReader() {}

    /**
     * Reads the entity classes of a request.
     *
     * @throws ModelException when a class does not load or Hibernate refuses the mapping
     */
    @Override
    public Schema read(ModelRequest request) {
        ClassLoader loader = HibernateModelReader.class.getClassLoader();
        try (MappedClasses classes = MappedClasses.load(request, loader)) {
            ExportedSchema exported = ExportedSchema.of(classes.metadata(), classes.settings());
            return new SchemaAssembly(new Names(request.server(), request.defaultSchema())).assemble(exported);
        } catch (ModelException understood) {
            throw understood;
        } catch (RuntimeException | LinkageError | ServiceConfigurationError failure) {
            throw Failures.explain(failure, request, loader);
        }
    }
}
