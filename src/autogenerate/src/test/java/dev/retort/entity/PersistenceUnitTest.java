package dev.retort.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.model.DatabaseServer;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersistenceUnitTest {

    private static final DatabaseServer POSTGRES = new DatabaseServer("PostgreSQL", 18, 0);
    private static final String SAMPLE = "../../sample-entities/target/classes";

    @TempDir
    private Path resources;

    @Test
    void theOnlyUnitOfTheProjectCounts() throws IOException {
        write("""
                <persistence-unit name="tags">
                  <class>dev.retort.sample.Tag</class>
                  <exclude-unlisted-classes/>
                  <properties>
                    <property name="hibernate.default_schema" value="labels"/>
                  </properties>
                </persistence-unit>
                """);
        assertThat(names(EntityReader.read(source(), POSTGRES, "public"))).containsExactly("labels.tags");
    }

    @Test
    void settingsGivenByHandBeatTheFile() throws IOException {
        write("""
                <persistence-unit name="all">
                  <properties>
                    <property name="hibernate.default_schema" value="app"/>
                  </properties>
                </persistence-unit>
                """);
        EntitySource source = source().withSettings(Map.of("hibernate.default_schema", "mine"));
        assertThat(names(EntityReader.read(source, POSTGRES, "public")))
                .hasSize(9)
                .contains("mine.tags");
    }

    @Test
    void severalUnitsMustBeChosenFrom() throws IOException {
        write("""
                <persistence-unit name="one"><class>dev.retort.sample.Tag</class>
                  <exclude-unlisted-classes>true</exclude-unlisted-classes></persistence-unit>
                <persistence-unit name="two"/>
                """);
        assertThatThrownBy(() -> EntityReader.read(source(), POSTGRES, "public"))
                .isInstanceOf(EntitySourceException.class)
                .hasMessage("The project has several persistence units; say which one: one, two.");
        assertThat(names(EntityReader.read(source().withPersistenceUnit("one"), POSTGRES, "public")))
                .containsExactly("tags");
        assertThatThrownBy(() -> EntityReader.read(source().withPersistenceUnit("three"), POSTGRES, "public"))
                .isInstanceOf(EntitySourceException.class)
                .hasMessageContaining("no persistence unit three")
                .hasMessageContaining("one, two");
    }

    @Test
    void brokenFilesAreNamed() throws IOException {
        write("<persistence-unit");
        assertThatThrownBy(() -> EntityReader.read(source(), POSTGRES, "public"))
                .isInstanceOf(EntitySourceException.class)
                .hasMessageContaining("META-INF/persistence.xml in " + resources + " cannot be read");
    }

    private EntitySource source() {
        return EntitySource.of(List.of(resources.toString(), SAMPLE));
    }

    private void write(String units) throws IOException {
        Files.createDirectories(resources.resolve("META-INF"));
        Files.writeString(
                resources.resolve("META-INF/persistence.xml"),
                "<persistence xmlns=\"https://jakarta.ee/xml/ns/persistence\" version=\"3.0\">" + units
                        + "</persistence>");
    }

    private static List<String> names(Schema schema) {
        return schema.tables().stream().map(table -> table.name().toString()).toList();
    }
}
