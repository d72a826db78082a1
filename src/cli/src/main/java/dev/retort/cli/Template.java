package dev.retort.cli;

import dev.retort.config.SettingsLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One template: its {@code retort.yaml} goes to the project's folder, its other files go to the folder of the
 * migrations, so that a project's own README stays what it is.
 *
 * @param name its name
 * @param folder its files
 */
record Template(String name, Path folder) {

    /** Where the migrations of a project made from it are. */
    Path migrations(Path project) {
        Path inTemplate = SettingsLoader.ofFile(folder.resolve(Templates.CONFIG_FILE))
                .migrations()
                .directory();
        return project.resolve(
                folder.toAbsolutePath().normalize().relativize(inTemplate).toString());
    }

    /** The template's file for each file of the project, in the order of the project's. */
    Map<Path, Path> files(Path project) {
        Path migrations = migrations(project);
        Map<Path, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(file -> {
                Path name = file.getFileName();
                files.put((name.toString().equals(Templates.CONFIG_FILE) ? project : migrations).resolve(name), file);
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }
}
