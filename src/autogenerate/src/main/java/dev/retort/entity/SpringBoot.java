package dev.retort.entity;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What Spring Boot tells Hibernate: two naming strategies, and what {@code application.properties} or YAML says. */
final class SpringBoot {

    private static final String PROFILES = "spring.profiles.active";
    private static final String PHYSICAL = "hibernate.physical_naming_strategy";
    private static final String IMPLICIT = "hibernate.implicit_naming_strategy";
    private static final List<String> EXTENSIONS = List.of(".yaml", ".yml", ".properties");
    private static final String JPA_PROPERTIES = "spring.jpa.properties.";

    /** The strategies of Spring Boot from 2.6 on, and of those before. */
    private static final List<String> PHYSICAL_STRATEGIES = List.of(
            "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy",
            "org.springframework.boot.orm.jpa.hibernate.SpringPhysicalNamingStrategy");

    /** The strategies of Spring Boot 4, and of 1.4 to 3. */
    private static final List<String> IMPLICIT_STRATEGIES = List.of(
            "org.springframework.boot.hibernate.SpringImplicitNamingStrategy",
            "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy");

    /** Spring's other names for Hibernate's settings, without dashes and in lower case. */
    private static final Map<String, String> KNOWN = Map.of(
            "spring.jpa.hibernate.naming.physicalstrategy", PHYSICAL,
            "spring.jpa.hibernate.naming.implicitstrategy", IMPLICIT,
            "spring.jpa.databaseplatform", "hibernate.dialect");

    private final ClassPath classPath;
    private final Map<String, String> environment;

    SpringBoot(ClassPath classPath, Map<String, String> environment) {
        this.classPath = classPath;
        this.environment = environment;
    }

    /**
     * Whether the application is one of Spring Boot's. Libraries depend on Spring Boot too: jars alone are an application
     * of it only where one of them brings its properties along.
     */
    boolean isPresent() {
        return classPath.has("org/springframework/boot/SpringApplication.class")
                && (!classPath.directories().isEmpty()
                        || EXTENSIONS.stream().anyMatch(extension -> classPath.has("application" + extension)));
    }

    /** The settings for Hibernate. */
    Map<String, String> settings(Map<String, String> given) {
        Map<String, String> properties = properties(given.getOrDefault(PROFILES, ""));
        Placeholders placeholders = new Placeholders(properties, environment);
        Map<String, String> settings = new LinkedHashMap<>();
        addFirstPresent(PHYSICAL, PHYSICAL_STRATEGIES, settings);
        addFirstPresent(IMPLICIT, IMPLICIT_STRATEGIES, settings);
        properties.forEach((key, value) -> {
            if (key.startsWith(JPA_PROPERTIES)) {
                settings.put(key.substring(JPA_PROPERTIES.length()), placeholders.resolve(value));
            }
        });
        properties.forEach((key, value) -> {
            String hibernate = KNOWN.get(key.replaceAll("[-_]", "").toLowerCase(Locale.ROOT));
            if (hibernate != null) {
                settings.put(hibernate, placeholders.resolve(value));
            }
        });
        return settings;
    }

    /** The mapping files that {@code spring.jpa.mapping-resources} names. */
    List<String> mappingFiles(Map<String, String> given) {
        String names = properties(given.getOrDefault(PROFILES, "")).getOrDefault("spring.jpa.mapping-resources", "");
        return Stream.of(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private void addFirstPresent(String key, List<String> classNames, Map<String, String> settings) {
        classNames.stream().filter(this::isThere).findFirst().ifPresent(name -> settings.put(key, name));
    }

    /** Retort's own Hibernate, for projects that bring none, has the strategies of Hibernate. */
    private boolean isThere(String className) {
        boolean bundled = className.startsWith("org.hibernate.") && !classPath.hasHibernate();
        return bundled || classPath.has(className.replace('.', '/') + ".class");
    }

    /** The properties of all files, those of the active profiles last. */
    private Map<String, String> properties(String givenProfiles) {
        Map<String, String> common = new LinkedHashMap<>();
        load("application", List.of(), common);
        String configured = environment.getOrDefault("SPRING_PROFILES_ACTIVE", common.getOrDefault(PROFILES, ""));
        String named = givenProfiles.isBlank() ? configured : givenProfiles;
        List<String> profiles = Stream.of(
                        new Placeholders(common, environment).resolve(named).split(","))
                .map(String::strip)
                .filter(profile -> !profile.isEmpty())
                .toList();
        Map<String, String> all = new LinkedHashMap<>();
        load("application", profiles, all);
        profiles.forEach(profile -> load("application-" + profile, profiles, all));
        return all;
    }

    /** In the order of Spring Boot: {@code config/} beats the root, properties beat YAML. */
    private void load(String name, List<String> profiles, Map<String, String> into) {
        for (String folder : List.of("", "config/")) {
            for (String extension : EXTENSIONS) {
                for (Path directory : classPath.directories()) {
                    ApplicationProperties.read(directory, folder + name + extension).stream()
                            .filter(document -> isActive(document.profile(), profiles))
                            .forEach(document -> into.putAll(document.values()));
                }
            }
        }
    }

    private static boolean isActive(String expression, List<String> profiles) {
        return expression.isBlank()
                || Stream.of(expression.split("[,|]"))
                        .map(String::strip)
                        .anyMatch(one ->
                                one.startsWith("!") ? !profiles.contains(one.substring(1)) : profiles.contains(one));
    }
}
