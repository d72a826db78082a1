package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entity classes that cannot be used: one sentence that says which one and why, and nothing written. */
class BadEntitiesTest {

    private static final String NOTE = """
            @jakarta.persistence.Entity
            public class Note { @jakarta.persistence.Id Long id; %s }
            """;

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.create();
    private Project project;

    @BeforeEach
    void aProject() {
        project = Project.in(folder, database);
    }

    private void refuses(int exitCode, String sentence, String... options) {
        var files = project.files();
        var content = database.content();
        String[] words = new String[options.length + 3];
        words[0] = "autogenerate";
        words[1] = "-m";
        words[2] = "x";
        System.arraycopy(options, 0, words, 3, options.length);

        assertThat(project.run(words)).isEqualTo(new Result(exitCode, "", "error: " + sentence + "\n"));
        assertThat(project.files()).isEqualTo(files);
        assertThat(database.content()).isEqualTo(content);
    }

    @Test
    void noEntityAtAll() throws IOException {
        Files.createDirectories(folder.resolve("classes"));
        refuses(1, "");
    }

    @Test
    void aPackageWithoutEntities() {
        project.entity("Note", NOTE.formatted(""));
        refuses(1, "", "--entities", "com.example.nothing");
    }

    @Test
    void aClassPathThatDoesNotExist() {
        refuses(2, "");
    }

    @Test
    void aClassThatDoesNotExist() {
        project.entity("Note", NOTE.formatted(""));
        refuses(1, "", "--entities", "com.example.Nowhere");
    }

    @Test
    void aClassWhoseDependencyIsMissing() throws IOException {
        project.entity("lib.Money", "package lib; public class Money implements java.io.Serializable {}");
        project.entity("Note", NOTE.formatted("lib.Money price;"));
        Files.delete(folder.resolve("classes/lib/Money.class"));
        refuses(1, "");
    }

    @Test
    void aSuperclassThatIsMissing() throws IOException {
        project.entity("lib.Base", "package lib; @jakarta.persistence.MappedSuperclass public class Base {}");
        project.entity("Note", """
                @jakarta.persistence.Entity
                public class Note extends lib.Base { @jakarta.persistence.Id Long id; }
                """);
        Files.delete(folder.resolve("classes/lib/Base.class"));
        refuses(1, "");
    }

    @Test
    void aMappingThatHibernateRefuses() {
        project.entity("Person", "public class Person {}");
        project.entity("Note", NOTE.formatted("@jakarta.persistence.ManyToOne Person author;"));
        refuses(1, "");
    }

    @Test
    void anEntityWithoutAnIdentifier() {
        project.entity("Note", "@jakarta.persistence.Entity public class Note { String text; }");
        refuses(1, "");
    }

    @Test
    void aNameOverTheServersLimit() {
        project.entity(
                "Note", NOTE.formatted("@jakarta.persistence.Column(name = \"" + "a".repeat(64) + "\") String text;"));
        refuses(1, "");
    }

    /** Major version 99 of the class file format, which no Java has yet. */
    @Test
    void aClassCompiledForANewerJava() throws IOException {
        project.entity("Note", NOTE.formatted(""));
        Path file = folder.resolve("classes/Note.class");
        byte[] bytes = Files.readAllBytes(file);
        bytes[7] = 99;
        Files.write(file, bytes);
        refuses(1, "");
    }

    @Test
    void aDialectThatDoesNotExist() {
        project.entity("Note", NOTE.formatted(""));
        refuses(1, "", "--hibernate", "hibernate.dialect=com.example.NoDialect");
    }
}
