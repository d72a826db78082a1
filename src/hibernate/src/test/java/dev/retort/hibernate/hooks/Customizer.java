package dev.retort.hibernate.hooks;

import dev.retort.hibernate.MetadataCustomizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataBuilder;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** A customizer that leaves a trace of every call, in types that every version of Hibernate since 5 has. */
public class Customizer implements MetadataCustomizer {

    /** Where the calls are told, across class loaders. */
    public static final String CALLED = "retort.test.customizer-called";

    /** A setting that names one more entity. */
    public static final String FURTHER = "hibernate.test.further";

    private final List<String> calls = new ArrayList<>();
    private String further;

    private void call(String name) {
        calls.add(name);
        System.setProperty(CALLED, String.join(" ", calls));
    }

    @Override
    public void initialize(Map<String, String> settings) {
        further = settings.get(FURTHER);
        call("initialize");
    }

    @Override
    public void customize(StandardServiceRegistryBuilder registry) {
        registry.applySetting("hibernate.globally_quoted_identifiers", "true");
        call("registry");
    }

    @Override
    public void customize(MetadataSources sources) {
        sources.addAnnotatedClassName(further);
        call("sources");
    }

    @Override
    public void customize(MetadataBuilder builder) {
        builder.applyImplicitSchemaName("shop");
        call("builder");
    }

    @Override
    public void customize(Metadata metadata) {
        metadata.getEntityBindings().forEach(entity -> entity.getTable().setComment("seen"));
        call("metadata");
    }

    /** One that fails. */
    public static class Failing implements MetadataCustomizer {
        @Override
        public void customize(MetadataBuilder builder) {
            throw new IllegalStateException("no licence");
        }
    }
}
