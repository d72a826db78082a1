package dev.retort.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.model.DatabaseServer;
import dev.retort.model.ModelException;
import dev.retort.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelClassLoaderTest {

    private static final DatabaseServer POSTGRES = new DatabaseServer("PostgreSQL", 18, 0);
    private static final Path SAMPLE = Path.of("../../sample-entities/target/classes");

    @TempDir
    private Path classes;

    @Test
    void sharesNothingButTheSchemaAndTheReadersContract() throws Exception {
        try (ModelClassLoader loader = ModelClassLoader.over(List.of(SAMPLE))) {
            assertThat(loader.loadClass(Table.class.getName())).isSameAs(Table.class);
            assertThat(loader.loadClass("dev.retort.sample.Tag").getClassLoader())
                    .isSameAs(loader);
            assertThatThrownBy(() -> loader.loadClass("io.github.classgraph.ClassGraph"))
                    .isInstanceOf(ClassNotFoundException.class);
            assertThatThrownBy(() -> loader.loadClass("org.hibernate.Version"))
                    .isInstanceOf(ClassNotFoundException.class);
            assertThat(loader.getResource("org/hibernate/Version.class")).isNull();
        }
    }

    @Test
    void leavesTheThreadAsItWas() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        EntityReader.read(EntitySource.of(List.of(SAMPLE.toString())), POSTGRES, "public");
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    @Test
    void classesForANewerJavaAreNamed() throws IOException {
        byte[] tag = Files.readAllBytes(copy("Tag"));
        tag[7] = (byte) (44 + Runtime.version().feature() + 1);
        Files.write(classes.resolve("dev/retort/sample/Tag.class"), tag);
        assertThatThrownBy(this::read)
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith(
                        "The class dev.retort.sample.Tag cannot be loaded: it is compiled for a newer Java than "
                                + Runtime.version().feature());
    }

    @Test
    void whatAnEntityNeedsAndLacksIsNamed() throws IOException {
        copy("Project");
        assertThatThrownBy(this::read)
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("The class dev.retort.sample.Project cannot be loaded: the class"
                        + " dev.retort.sample.Organization is not on the class path");
    }

    private void read() {
        EntityReader.read(EntitySource.of(List.of(classes.toString())), POSTGRES, "public");
    }

    private Path copy(String name) throws IOException {
        Path file = classes.resolve("dev/retort/sample/" + name + ".class");
        Files.createDirectories(file.getParent());
        return Files.copy(SAMPLE.resolve("dev/retort/sample/" + name + ".class"), file);
    }
}
