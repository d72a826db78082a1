package dev.retort.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A folder with a configuration, and the variables and flags of one command in it. */
final class Project {

    final Path folder;
    final Redaction redaction = new Redaction();
    private final Map<String, String> variables = new HashMap<>();
    private final Flags flags = new Flags();
    private String config;
    private String environment;

    Project(Path folder) {
        this.folder = folder;
    }

    Project file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Project yaml(String text) {
        return file("retort.yaml", text);
    }

    Project variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    Project flag(Setting setting, String value) {
        flags.put(setting, value);
        return this;
    }

    Project config(String file) {
        config = file;
        return this;
    }

    Project environment(String name) {
        environment = name;
        return this;
    }

    Settings settings() {
        return settingsIn("");
    }

    Settings settingsIn(String subfolder) {
        PasswordPrompt prompt = username -> new Secret("typed by " + username);
        return new SettingsLoader(folder.resolve(subfolder), variables, prompt, redaction)
                .load(flags, config, environment);
    }
}
