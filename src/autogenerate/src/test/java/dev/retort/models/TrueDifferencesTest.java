package dev.retort.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.operation.Summary;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Applications whose own scripts do not make what their entities say: where they differ is known, line by line. */
@Tag("models")
class TrueDifferencesTest {

    private static final String MIGRATION =
            "classpath:org/springframework/cloud/skipper/server/db/migration/postgresql";
    private static final Path EXPECTED = Path.of("src/test/resources/models");

    @Test
    void skipperDiffersFromItsOwnMigration() throws Exception {
        EntityModel skipper = EntityModel.named("skipper");
        assertThat(afterFlyway(skipper.with("javax.persistence.validation.mode", "none")))
                .hasSize(13)
                .isEqualTo(expected("skipper.txt"));
        // Bean Validation, which the application has, adds NOT NULL to ten columns.
        assertThat(afterFlyway(skipper)).isEqualTo(expected("skipper-validated.txt"));
    }

    /** Flyway runs the application's migration, which is a Java class in its jar. */
    private static List<String> afterFlyway(EntityModel skipper) throws Exception {
        try (ModelDatabase database = new ModelDatabase(skipper.schema());
                URLClassLoader loader = loader(skipper)) {
            Class<?> flyway = loader.loadClass("org.flywaydb.core.Flyway");
            Object configuration =
                    flyway.getMethod("configure", ClassLoader.class).invoke(null, loader);
            Class<?> type = configuration.getClass();
            type.getMethod("dataSource", String.class, String.class, String.class)
                    .invoke(configuration, database.url(), "postgres", "");
            type.getMethod("locations", String[].class).invoke(configuration, (Object) new String[] {MIGRATION});
            flyway.getMethod("migrate").invoke(type.getMethod("load").invoke(configuration));
            database.execute("drop table flyway_schema_history");
            return differences(database);
        }
    }

    @Test
    void jbpmDiffersFromItsOwnScript() throws Exception {
        EntityModel jbpm = EntityModel.named("jbpm");
        try (ModelDatabase database = new ModelDatabase(jbpm.schema())) {
            database.execute(script(jbpm, "db/ddl-scripts/postgresql/postgresql-jbpm-schema.sql"));
            assertThat(differences(database)).hasSize(35).isEqualTo(expected("jbpm.txt"));
        }
    }

    private static List<String> differences(ModelDatabase database) throws Exception {
        return database.plan().upgrade().stream()
                .map(Operation::summary)
                .map(Summary::toString)
                .sorted()
                .toList();
    }

    private static List<String> expected(String file) throws IOException {
        return Files.readAllLines(EXPECTED.resolve(file));
    }

    private static String script(EntityModel model, String name) throws Exception {
        for (Path jar : model.classPath()) {
            URL entry = URI.create("jar:" + jar.toUri() + "!/" + name).toURL();
            try (var script = entry.openStream()) {
                return new String(script.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException notInThisJar) {
                continue;
            }
        }
        throw new AssertionError(name + " is in no jar of " + model);
    }

    /** Without Logback, which would tell all that Flyway and Spring do. */
    private static URLClassLoader loader(EntityModel model) throws Exception {
        List<URL> urls = new ArrayList<>();
        urls.add(org.postgresql.Driver.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation());
        for (Path jar : model.classPath()) {
            if (!jar.getFileName().toString().startsWith("logback-")) {
                urls.add(jar.toUri().toURL());
            }
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
