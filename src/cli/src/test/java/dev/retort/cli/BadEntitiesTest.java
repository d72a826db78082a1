package dev.retort.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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
        Stream<String> words = Stream.concat(Stream.of("autogenerate", "-m", "x"), Stream.of(options));
        new Refusals(project, database).refuses(exitCode, sentence, words.toArray(String[]::new));
    }

    /** Alembic 26: not even against an empty database is nothing a model. */
    @Test
    void noEntityAtAll() {
        refuses(
                1,
                "No entity was found in {folder}/classes; name the directories with the compiled entities, or the packages of those in jars.");
    }

    @Test
    void aPackageWithoutEntities() {
        project.entity("Note", NOTE.formatted(""));
        refuses(
                1,
                "No entity was found in {folder}/classes, packages com.example.nothing; name the directories with the compiled entities, or the packages of those in jars.",
                "--entities",
                "com.example.nothing");
    }

    @Test
    void aClassPathThatDoesNotExist() throws IOException {
        Files.delete(folder.resolve("classes"));
        refuses(
                2,
                "retort.yaml:1:12: the class path entry 'classes' does not exist (looked for {folder}/classes); compile the project first, or correct the entry");
    }

    @Test
    void aClassThatDoesNotExist() {
        project.entity("Note", NOTE.formatted(""));
        refuses(
                1,
                "The class com.example.Nowhere cannot be loaded: the class com.example.Nowhere is not on the class path; add the jar or directory that holds it.",
                "--entities",
                "com.example.Nowhere");
    }

    @Test
    void aClassWhoseDependencyIsMissing() throws IOException {
        project.entity("lib.Money", "package lib; public class Money implements java.io.Serializable {}");
        project.entity("Note", NOTE.formatted("lib.Money price;"));
        Files.delete(folder.resolve("classes/lib/Money.class"));
        refuses(
                1,
                "The class Note cannot be loaded: the class lib.Money is not on the class path; add the jar or directory that holds it.");
    }

    @Test
    void aSuperclassThatIsMissing() throws IOException {
        project.entity("lib.Base", "package lib; @jakarta.persistence.MappedSuperclass public class Base {}");
        project.entity("Note", """
                @jakarta.persistence.Entity
                public class Note extends lib.Base { @jakarta.persistence.Id Long id; }
                """);
        Files.delete(folder.resolve("classes/lib/Base.class"));
        refuses(
                1,
                "The class Note cannot be loaded: the class lib.Base is not on the class path; add the jar or directory that holds it.");
    }

    @Test
    void aMappingThatHibernateRefuses() {
        project.entity("Person", "public class Person {}");
        project.entity("Note", NOTE.formatted("@jakarta.persistence.ManyToOne Person author;"));
        refuses(
                1,
                "Hibernate refuses the mapping: Association 'Note.author' targets the type 'Person' which is not an '@Entity' type");
    }

    @Test
    void anEntityWithoutAnIdentifier() {
        project.entity("Note", "@jakarta.persistence.Entity public class Note { String text; }");
        refuses(
                1,
                "Hibernate refuses the mapping: Entity 'Note' has no identifier (every '@Entity' class must declare or inherit at least one '@Id' or '@EmbeddedId' property)");
    }

    @Test
    void aNameOverTheServersLimit() {
        project.entity(
                "Note", NOTE.formatted("@jakarta.persistence.Column(name = \"" + "a".repeat(64) + "\") String text;"));
        refuses(
                1,
                "the name of the column of table 'note', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', has 64 bytes, but PostgreSQL 18.6 allows 63: give it a shorter name in the entity");
    }

    /** Major version 99 of the class file format, which no Java has yet. */
    @Test
    void aClassCompiledForANewerJava() throws IOException {
        project.entity("Note", NOTE.formatted(""));
        Path file = folder.resolve("classes/Note.class");
        byte[] bytes = Files.readAllBytes(file);
        bytes[7] = 99;
        Files.write(file, bytes);
        refuses(
                1,
                "The class Note cannot be loaded: it is compiled for a newer Java than "
                        + Runtime.version().feature()
                        + ", on which Retort runs; run Retort on the Java that the application uses (Note has been compiled by a more recent version of the Java Runtime (class file version 99.0), this version of the Java Runtime only recognizes class file versions up to "
                        + (Runtime.version().feature() + 44) + ".0).");
    }

    @Test
    void aDialectThatDoesNotExist() {
        project.entity("Note", NOTE.formatted(""));
        refuses(
                1,
                "A class that the entities need cannot be loaded: the class com.example.NoDialect is not on the class path; add the jar or directory that holds it.",
                "--hibernate",
                "hibernate.dialect=com.example.NoDialect");
    }
}
