package dev.retort.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpringBootTest {

    private static final String PHYSICAL = "hibernate.physical_naming_strategy";
    private static final String IMPLICIT = "hibernate.implicit_naming_strategy";

    @TempDir
    private Path classes;

    @BeforeEach
    void isASpringBootApplication() throws IOException {
        write("org/springframework/boot/SpringApplication.class", "");
    }

    @Test
    void namesAsSpringBootDoes() throws IOException {
        write("org/springframework/boot/orm/jpa/hibernate/SpringImplicitNamingStrategy.class", "");
        assertThat(settings(Map.of()))
                .isEqualTo(Map.of(
                        PHYSICAL,
                        "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy",
                        IMPLICIT,
                        "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy"));
    }

    @Test
    void readsYaml() throws IOException {
        write("application.yml", """
                spring:
                  jpa:
                    database-platform: com.example.OurDialect
                    hibernate.naming:
                      physical-strategy: com.example.OurNames
                    properties:
                      hibernate:
                        default_schema: ${DB_SCHEMA:${fallback}}
                        "[type.preferred_uuid_jdbc_type]": CHAR
                fallback: app
                ---
                spring:
                  config.activate.on-profile: dev
                  jpa.properties.hibernate.default_schema: dev
                """);
        assertThat(settings(Map.of()))
                .containsEntry("hibernate.dialect", "com.example.OurDialect")
                .containsEntry(PHYSICAL, "com.example.OurNames")
                .containsEntry("hibernate.default_schema", "app")
                .containsEntry("hibernate.type.preferred_uuid_jdbc_type", "CHAR");
        assertThat(settings(Map.of("spring.profiles.active", "test, dev")))
                .containsEntry("hibernate.default_schema", "dev");
        assertThat(new SpringBoot(classPath(), Map.of("DB_SCHEMA", "live")).settings(Map.of()))
                .containsEntry("hibernate.default_schema", "live");
    }

    @Test
    void readsPropertiesAndProfiles() throws IOException {
        write("application.yaml", "spring.jpa.properties.hibernate.default_schema: yaml");
        write("application.properties", """
                spring.profiles.active=prod
                spring.jpa.properties.hibernate.default_schema=common
                spring.jpa.hibernate.naming.implicitStrategy=com.example.Implicit
                spring.jpa.mapping-resources=one.xml, two.xml
                #---
                spring.config.activate.on-profile=prod
                spring.jpa.properties.hibernate.default_catalog=only-prod
                """);
        write("application-prod.properties", "spring.jpa.properties.hibernate.default_schema=prod");
        assertThat(settings(Map.of()))
                .containsEntry("hibernate.default_schema", "prod")
                .containsEntry("hibernate.default_catalog", "only-prod")
                .containsEntry(IMPLICIT, "com.example.Implicit");
        assertThat(settings(Map.of("spring.profiles.active", "other")))
                .containsEntry("hibernate.default_schema", "common")
                .doesNotContainKey("hibernate.default_catalog");
        assertThat(new SpringBoot(classPath(), Map.of("SPRING_PROFILES_ACTIVE", "other")).settings(Map.of()))
                .containsEntry("hibernate.default_schema", "common");
        assertThat(new SpringBoot(classPath(), Map.of()).mappingFiles(Map.of())).containsExactly("one.xml", "two.xml");
    }

    @Test
    void brokenYamlIsNamed() throws IOException {
        write("application.yml", "spring: [");
        assertThatThrownBy(() -> settings(Map.of()))
                .isInstanceOf(EntitySourceException.class)
                .hasMessageStartingWith("application.yml in " + classes + " is no YAML");
    }

    private Map<String, String> settings(Map<String, String> given) {
        return new SpringBoot(classPath(), Map.of()).settings(given);
    }

    private ClassPath classPath() {
        return ClassPath.of(List.of(classes.toString()));
    }

    private void write(String name, String content) throws IOException {
        Path file = classes.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
