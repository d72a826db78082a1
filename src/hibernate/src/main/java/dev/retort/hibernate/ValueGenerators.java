package dev.retort.hibernate;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.generator.GeneratorCreationContext;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.SimpleValue;
import org.hibernate.mapping.Value;
import org.hibernate.models.spi.MemberDetails;
import org.hibernate.service.ServiceRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Creates the generators of values as a session factory does before it exports: since Hibernate 7.4 that of
 * {@code @CreationTimestamp} and its like makes its column NOT NULL when it is created.
 */
final class ValueGenerators {

    private final Metadata metadata;
    private final ServiceRegistry registry;

    private ValueGenerators(Metadata metadata, ServiceRegistry registry) {
        this.metadata = metadata;
        this.registry = registry;
    }

    /** Creates them all, and forgets them. */
    static void create(Metadata metadata, ServiceRegistry registry) {
        ValueGenerators generators = new ValueGenerators(metadata, registry);
        metadata.getEntityBindings()
                .forEach(entity -> entity.getPropertyClosure().forEach(property -> generators.of(entity, property)));
    }

    /** A session factory looks into embeddables that have no generator of their own, and no deeper. */
    private void of(PersistentClass entity, Property property) {
        if (property.getValueGeneratorCreator() != null) {
            create(entity, property);
        } else if (property.getValue() instanceof Component component) {
            component.getProperties().stream()
                    .filter(part -> part.getValueGeneratorCreator() != null)
                    .forEach(part -> create(entity, part));
        }
    }

    private void create(PersistentClass entity, Property property) {
        try {
            property.getValueGeneratorCreator().createGenerator(new Context(metadata, registry, entity, property));
        } catch (RuntimeException needsTheApplication) {
            // A generator of the application's own that only its container can make; it has nothing to say about
            // columns.
            return;
        }
    }

    /** What a generator may ask when it is created. */
    private record Context(Metadata metadata, ServiceRegistry registry, PersistentClass entity, Property property)
            implements GeneratorCreationContext {

        @Override
        public Database getDatabase() {
            return metadata.getDatabase();
        }

        @Override
        public ServiceRegistry getServiceRegistry() {
            return registry;
        }

        @Override
        public @Nullable String getDefaultCatalog() {
            return null;
        }

        @Override
        public @Nullable String getDefaultSchema() {
            return null;
        }

        @Override
        public PersistentClass getPersistentClass() {
            return entity;
        }

        @Override
        public RootClass getRootClass() {
            return entity.getRootClass();
        }

        @Override
        public Property getProperty() {
            return property;
        }

        @Override
        public Value getValue() {
            return property.getValue();
        }

        @Override
        public @Nullable MemberDetails getMemberDetails() {
            return property.getValue() instanceof SimpleValue value ? value.getMemberDetails() : null;
        }
    }
}
