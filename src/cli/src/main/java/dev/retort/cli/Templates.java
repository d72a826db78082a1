package dev.retort.cli;

import dev.retort.config.Nearest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The templates of a distribution, one folder each. */
final class Templates {

    static final String CONFIG_FILE = "retort.yaml";

    private final Path folder;

    /** The templates below an installation's folder. */
    Templates(Path home) {
        this.folder = home.resolve("templates");
    }

    /**
     * The template of that name.
     *
     * @throws CommandException where there is none
     */
    Template named(String name) {
        List<String> names = names();
        if (names.isEmpty()) {
            throw new CommandException(
                    ExitCode.FAILED, "there are no templates in " + folder + "; install Retort again");
        }
        if (!names.contains(name)) {
            String question = Nearest.question(name, names);
            throw new CommandException(
                    ExitCode.USAGE,
                    "there is no template '" + name + "'"
                            + (question.isEmpty() ? "; the templates are " + String.join(", ", names) : question));
        }
        return new Template(name, folder.resolve(name));
    }

    /** The names of all templates, sorted. */
    List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(one -> Files.isRegularFile(one.resolve(CONFIG_FILE)))
                    .map(one -> one.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
