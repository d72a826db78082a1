package dev.retort.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.retort.cli.Shell.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A user's folder: {@code retort.yaml}, entity classes, migrations, and the commands that are run in it. */
final class Project {

    /** The sample entities, compiled. */
    static final Path SAMPLE_CLASSES = Shell.REPOSITORY.resolve("sample-entities/target/classes");

    final Path folder;
    private final Shell shell;

    private Project(Path folder) {
        this.folder = folder;
        this.shell = new Shell(folder);
    }

    /** A project with entity classes of its own, in {@code classes}. */
    static Project in(Path folder, TestDatabase database) {
        return at(folder, database.url());
    }

    /** A project with entity classes of its own, in {@code classes}, and the database of an address. */
    static Project at(Path folder, String url) {
        return new Project(folder).configure("classes", "", url).folder("classes");
    }

    /** The project that is in a folder already, for another command at the same time. */
    static Project existing(Path folder) {
        return new Project(folder);
    }

    /** A project of the sample entities. */
    static Project ofSample(Path folder, String url) {
        return new Project(folder).configure(SAMPLE_CLASSES.toString(), "dev.retort.sample", url);
    }

    private Project configure(String classpath, String entities, String url) {
        return write("retort.yaml", """
                classpath: ["%s"]
                entities: [%s]
                database: { url: "%s" }
                migrations: { directory: migrations }
                """.formatted(classpath, entities, url));
    }

    private Project folder(String name) {
        try {
            Files.createDirectory(folder.resolve(name));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Project write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Compiles an entity class into {@code classes}. */
    Project entity(String name, String source) {
        new EntityClasses(folder.resolve("classes")).compile(name, source);
        return this;
    }

    /** A migration that does what the Java statements say. */
    Project migration(String id, String revises, String upgrade, String downgrade) {
        return write("migrations/V" + id + ".java", """
                import static dev.retort.migration.Definitions.*;
                import dev.retort.migration.*;

                @Revision(id = "%s", %s message = "%s", created = "2026-11-21T14:30:00Z")
                public final class V%s implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                        %s
                    }

                    @Override
                    public void downgrade(Operations op) {
                        %s
                    }
                }
                """.formatted(
                id, revises.isEmpty() ? "" : "revises = \"" + revises + "\",", "do " + id, id, upgrade, downgrade));
    }

    Project variable(String name, String value) {
        shell.variable(name, value);
        return this;
    }

    Result run(String... words) {
        return shell.run(words);
    }

    /** Words with a space between two. */
    Result line(String line) {
        return shell.line(line);
    }

    /** Runs what must end with 0, and gives what it printed. */
    String done(String... words) {
        Result result = run(words);
        if (result.exitCode() != 0) {
            throw new AssertionError(String.join(" ", words) + " ended with " + result);
        }
        return result.out();
    }

    /** Runs a command for its JSON document, however it ends. */
    JsonNode json(String line) {
        Result result = line(line + " --format json");
        try {
            return new ObjectMapper().readTree(result.out());
        } catch (JsonProcessingException failure) {
            throw new AssertionError(line + " printed no JSON but " + result, failure);
        }
    }

    /** The names of the migration files, sorted. */
    List<String> migrations() {
        try (Stream<Path> files = Files.list(folder.resolve("migrations"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException absent) {
            return new ArrayList<>();
        }
    }

    String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Every file but Retort's own cache, with its text. */
    Map<String, String> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            Map<String, String> files = new TreeMap<>();
            all.filter(Files::isRegularFile)
                    .filter(file -> !folder.relativize(file).startsWith(".retort"))
                    .filter(file -> !file.toString().endsWith(".class"))
                    .forEach(file -> files.put(folder.relativize(file).toString(), read(file.toString())));
            return files;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
