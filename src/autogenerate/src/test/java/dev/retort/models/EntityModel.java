package dev.retort.models;

import dev.retort.entity.EntitySource;
import dev.retort.plan.DesiredSchema;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An entity model from Maven Central.
 *
 * @param name what it is called here
 * @param classPath its jars and directories of classes
 * @param packages where its entities are, with the packages below
 * @param classNames further classes
 * @param settings its settings
 * @param size how large its schema is
 */
record EntityModel(
        String name,
        List<Path> classPath,
        List<String> packages,
        List<String> classNames,
        Map<String, String> settings,
        Size size) {

    private static final String DOMAIN = "org.hibernate.testing.orm.domain.";
    private static final String PHYSICAL_NAMING = "hibernate.physical_naming_strategy";

    /**
     * How large a schema is.
     *
     * @param tables its tables
     * @param columns their columns
     * @param foreignKeys their foreign keys
     */
    record Size(int tables, int columns, int foreignKeys) {}

    /** All models. */
    static Stream<EntityModel> all() {
        return Stream.of(
                testing("hibernate-testing-6.2", 95, 330, 93),
                testing("hibernate-testing-6.4", 95, 331, 93),
                testing("hibernate-testing-6.6", 95, 333, 93),
                userguide("hibernate-testing-6.6", jarsIn("hibernate-testing-6.6")),
                testing("hibernate-testing-7.0", 98, 339, 96),
                testing("hibernate-testing-7.2", 98, 339, 96),
                userguide("hibernate-testing-7.2", jarsIn("hibernate-testing-7.2")),
                testing("hibernate-testing-7.4", 98, 339, 96),
                of("spring-small", 16, 107, 12)
                        .in("org.springframework.statemachine.data.jpa", "org.springframework.modulith.events.jpa")
                        .in("org.axonframework")
                        .with(PHYSICAL_NAMING, "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy"),
                of("skipper", 18, 92, 18)
                        .in("org.springframework.cloud.skipper", "org.springframework.statemachine.data.jpa")
                        .with(PHYSICAL_NAMING, "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy")
                        .with(
                                "hibernate.implicit_naming_strategy",
                                "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy"),
                of("hapi-fhir", 59, 587, 50)
                        .in("ca.uhn.fhir.jpa")
                        .with("hibernate.search.enabled", "false")
                        .with("hibernate.dialect", "ca.uhn.fhir.jpa.model.dialect.HapiFhirPostgresDialect"),
                of("keycloak", 87, 491, 70).in("org.keycloak"),
                of("kogito", 21, 127, 17).in("org.kie.kogito"),
                of("jbpm", 44, 304, 45).in("org.jbpm", "org.drools.persistence"),
                of("causeway", 6, 44, 4).in("org.apache.causeway").with("hibernate.hbm2ddl.create_namespaces", "true"),
                of("cxf", 28, 130, 32).in("org.apache.cxf"),
                of("dataflow", 5, 30, 0)
                        .in("org.springframework.cloud.dataflow")
                        .with(PHYSICAL_NAMING, "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy"),
                of("dspace", 56, 290, 91).in("org.dspace"),
                of("jbpm-cases", 47, 321, 45).in("org.jbpm", "org.drools.persistence"),
                of("keycloak-18", 81, 442, 70).in("org.keycloak"),
                of("keycloak-map", 42, 230, 24).in("org.keycloak.models.map"),
                of("ledgers", 14, 120, 10).in("de.adorsys.ledgers"),
                of("oozie", 9, 188, 0)
                        .listing("org.apache.oozie.BundleActionBean")
                        .listing("org.apache.oozie.BundleJobBean")
                        .listing("org.apache.oozie.CoordinatorActionBean")
                        .listing("org.apache.oozie.CoordinatorJobBean")
                        .listing("org.apache.oozie.WorkflowActionBean")
                        .listing("org.apache.oozie.CoordinatorWfActionBean")
                        .listing("org.apache.oozie.SLAEventBean")
                        .listing("org.apache.oozie.WorkflowJobBean")
                        .listing("org.apache.oozie.sla.SLARegistrationBean")
                        .listing("org.apache.oozie.sla.SLASummaryBean"),
                of("openmeetings", 32, 368, 41)
                        .in("org.apache.openmeetings")
                        .with("hibernate.globally_quoted_identifiers", "true")
                        .with("hibernate.globally_quoted_identifiers_skip_column_definitions", "true"),
                of("picketlink", 15, 72, 16).in("org.picketlink"),
                of("xs2a", 28, 225, 26).in("de.adorsys.psd2"),
                of("apiman", 24, 165, 16).in("io.apiman"),
                of("dspace-8", 61, 327, 101).in("org.dspace"),
                of("hapi-fhir-6", 25, 247, 25).in("ca.uhn.fhir.jpa").with("hibernate.search.enabled", "false"),
                of("hawkbit", 25, 235, 31).in("org.eclipse.hawkbit"),
                of("keycloak-22", 81, 442, 71).in("org.keycloak"),
                of("openbaton", 201, 984, 198).in("org.openbaton"),
                of("polyflow", 17, 142, 7).in("io.holunda", "org.axonframework"),
                of("rhq", 132, 833, 218).in("org.rhq"),
                of("shopizer", 85, 789, 143).in("com.salesmanager").with("hibernate.hbm2ddl.create_namespaces", "true"),
                of("juddi-5.4", 77, 312, 91).in("org.apache.juddi.model"),
                of("juddi", 77, 312, 91).in("org.apache.juddi.model"));
    }

    /** The model of a name. */
    static EntityModel named(String name) {
        return all().filter(model -> model.name().equals(name)).findFirst().orElseThrow();
    }

    /**
     * Those whose session factory starts without what only their application adds, such as beans of Spring's, a cache or
     * another version of Log4j; those of hawkbit and openmeetings do not start under Hibernate, nor does that of rhq under
     * one that knows its queries no more.
     */
    static Stream<EntityModel> allThatStart() {
        Set<String> others =
                Set.of("dspace", "dspace-8", "hapi-fhir", "hawkbit", "keycloak", "kogito", "openmeetings", "rhq");
        return all().filter(model -> !others.contains(model.name()));
    }

    /** The one model that the build itself brings along, with the Hibernate that Retort brings along. */
    static EntityModel ofTheBuild() {
        return userguide("hibernate-testing", jarsOfTheBuild());
    }

    /** What Retort reads from it. */
    DesiredSchema schema() {
        return new ReadOnce(new EntitySource(
                classPath.stream().map(Path::toString).toList(), packages, classNames, null, settings));
    }

    /** The jars that the test itself runs on, the Hibernate that Retort brings along among them. */
    static List<Path> jarsOfTheBuild() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .toList();
    }

    /** The jars that a folder of {@code src/test/models} resolves to. */
    static List<Path> jarsIn(String library) {
        Path directory = Path.of("src/test/models").resolve(library).resolve("target/lib");
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new IllegalStateException(
                    directory + " is not there; build without -Dinvoker.skip, and with -Pmodels for models", failure);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    private static EntityModel testing(String library, int tables, int columns, int foreignKeys) {
        return new EntityModel(
                library,
                jarsIn(library),
                Stream.of("animal", "contacts", "gambit", "helpdesk", "library", "retail")
                        .map(DOMAIN::concat)
                        .toList(),
                List.of(DOMAIN + "MonetaryAmountConverter"),
                Map.of(),
                new Size(tables, columns, foreignKeys));
    }

    private static EntityModel userguide(String library, List<Path> classPath) {
        return new EntityModel(
                library + "-userguide",
                classPath,
                List.of(DOMAIN + "userguide"),
                List.of(),
                Map.of(),
                new Size(15, 46, 14));
    }

    private static EntityModel of(String name, int tables, int columns, int foreignKeys) {
        return new EntityModel(
                name, jarsIn(name), List.of(), List.of(), Map.of(), new Size(tables, columns, foreignKeys));
    }

    private EntityModel in(String... further) {
        List<String> all = Stream.concat(packages.stream(), Stream.of(further)).toList();
        return new EntityModel(name, classPath, all, classNames, settings, size);
    }

    private EntityModel listing(String className) {
        List<String> all =
                Stream.concat(classNames.stream(), Stream.of(className)).toList();
        return new EntityModel(name, classPath, packages, all, settings, size);
    }

    /** The model with a jar more, as its application has it. */
    EntityModel with(Path jar) {
        return new EntityModel(
                name, Stream.concat(classPath.stream(), Stream.of(jar)).toList(), packages, classNames, settings, size);
    }

    EntityModel with(String setting, String value) {
        Map<String, String> all = new HashMap<>(settings);
        all.put(setting, value);
        return new EntityModel(name, classPath, packages, classNames, all, size);
    }
}
