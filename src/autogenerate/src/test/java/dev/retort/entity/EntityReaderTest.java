package dev.retort.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.model.DatabaseServer;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityReaderTest {

    private static final DatabaseServer POSTGRES = new DatabaseServer("PostgreSQL", 18, 0);
    private static final EntitySource SAMPLE = EntitySource.of(List.of("../../sample-entities/target/classes"));

    @Test
    void readsTheSample() {
        Schema schema = EntityReader.read(SAMPLE, POSTGRES, "public");
        assertThat(schema.tables())
                .extracting(table -> table.name().toString())
                .containsExactly(
                        "comments",
                        "memberships",
                        "organizations",
                        "projects",
                        "tags",
                        "task_tags",
                        "tasks",
                        "user_preferences",
                        "users");
        Table preferences = schema.table(QualifiedName.of("user_preferences")).orElseThrow();
        assertThat(preferences.column("theme"))
                .contains(Column.of("theme", SqlType.of("varchar", 20))
                        .withNullable(false)
                        .withDefault(new DefaultValue("'light'")));
    }

    /** Jvm-peers 46: a class path of several modules, one of them a jar of an application. */
    @Test
    void readsAJarBesideADirectory(@TempDir Path folder) throws IOException {
        Path classes = Path.of(SAMPLE.classPath().get(0));
        Path rest = folder.resolve("rest");
        Path jar = folder.resolve("application.jar");
        try (JarOutputStream packed = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path name = classes.relativize(file);
                if (name.endsWith("UserPreferences.class")) {
                    Path copy = rest.resolve(name);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                } else {
                    packed.putNextEntry(new JarEntry(name.toString()));
                    Files.copy(file, packed);
                    packed.closeEntry();
                }
            }
        }
        EntitySource source =
                EntitySource.of(List.of(jar.toString(), rest.toString())).withPackages("dev.retort.sample");
        assertThat(EntityReader.read(source, POSTGRES, "public"))
                .isEqualTo(EntityReader.read(SAMPLE, POSTGRES, "public"));
    }

    /** hibernate-testing stands beside Retort here, with services for Hibernate that the project does not have. */
    @Test
    void servicesBesideRetortAreNotTheProjects() {
        List<String> classPath = Stream.concat(
                        SAMPLE.classPath().stream(),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .filter(entry -> entry.endsWith(".jar") && !entry.contains("hibernate-testing")))
                .toList();
        assertThat(EntityReader.read(EntitySource.of(classPath), POSTGRES, "public")
                        .tables())
                .hasSize(9);
    }

    @Test
    void readsOnePackageOrAFewClasses() {
        assertThat(EntityReader.read(SAMPLE.withPackages("dev.retort.sample"), POSTGRES, "public")
                        .tables())
                .hasSize(9);
        EntitySource tags =
                new EntitySource(SAMPLE.classPath(), List.of(), List.of("dev.retort.sample.Tag"), null, Map.of());
        assertThat(EntityReader.read(tags, POSTGRES, "public").tables())
                .extracting(table -> table.name().name())
                .containsExactly("tags");
    }

    @Test
    void findingNothingIsAnErrorThatNamesTheSearchedPlaces(@TempDir Path empty) {
        assertThatThrownBy(() -> EntityReader.read(EntitySource.of(List.of(empty.toString())), POSTGRES, null))
                .isInstanceOf(NoEntitiesException.class)
                .hasMessageContaining(empty.toString());
        assertThatThrownBy(() -> EntityReader.read(SAMPLE.withPackages("com.example"), POSTGRES, null))
                .isInstanceOf(NoEntitiesException.class)
                .hasMessageContaining("com.example");
    }

    @Test
    void printsNothing() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            EntityReader.read(SAMPLE, POSTGRES, "public");
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void missingEntriesAreNamed() {
        assertThatThrownBy(() -> EntityReader.read(EntitySource.of(List.of("no/such/directory")), POSTGRES, null))
                .isInstanceOf(EntitySourceException.class)
                .hasMessageContaining("no/such/directory does not exist");
    }
}
