package dev.retort.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the sources of settings in order: a flag decides over a {@code RETORT_} variable, that over the chosen
 * environment of {@code retort.yaml}, that over the file's own settings, those over defaults.
 */
public final class SettingsLoader {

    private static final List<String> FILE_NAMES = List.of("retort.yaml", "retort.yml");
    private static final String CONFIG_VARIABLE = "RETORT_CONFIG";
    private static final String ENVIRONMENT_VARIABLE = "RETORT_ENV";

    private final Path directory;
    private final Variables variables;
    private final PasswordPrompt prompt;
    private final Redaction redaction;

    /**
     * A loader.
     *
     * @param directory the current folder
     * @param environment the variables of the process
     * @param prompt who asks for a password
     * @param redaction is told every password
     */
    public SettingsLoader(Path directory, Map<String, String> environment, PasswordPrompt prompt, Redaction redaction) {
        this.directory = directory.toAbsolutePath().normalize();
        this.variables = new Variables(environment);
        this.prompt = prompt;
        this.redaction = redaction;
    }

    /** What one file says, and nothing else. */
    public static Settings ofFile(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        PasswordPrompt nobody = username -> {
            throw new ConfigException("there is nobody to ask for a password");
        };
        return new SettingsLoader(folder == null ? file : folder, Map.of(), nobody, new Redaction())
                .load(new Flags(), file.toAbsolutePath().toString(), null);
    }

    /**
     * Loads the settings.
     *
     * @param flags what the command line says
     * @param config the file that {@code --config} names, or null
     * @param environment the environment that {@code --env} names, or null
     * @throws ConfigException where the file is missing or wrong, or has no such environment
     */
    public Settings load(Flags flags, @Nullable String config, @Nullable String environment) {
        Layer flagLayer = flags.layer(directory);
        Layer variableLayer = variables.layer(directory);
        Optional<Path> file = file(config);
        ConfigFile contents = file.map(path -> new ConfigFileReader(new YamlFile(path, shown(path))).read())
                .orElse(ConfigFile.EMPTY);
        hide(contents);
        Optional<Value> chosen = environment(environment, contents);
        List<Layer> files = new ArrayList<>();
        chosen.map(name -> overlay(name, contents, file)).ifPresent(files::add);
        files.add(ConfigFile.layer(contents.values(), variables));
        return new Settings(
                new Layers(List.of(flagLayer, variableLayer), files),
                models(contents),
                variables,
                prompt,
                redaction,
                new Origin("default", directory),
                file.orElse(null),
                chosen.map(Value::text).orElse(null));
    }

    private Map<String, Layer> models(ConfigFile contents) {
        Map<String, Layer> models = new LinkedHashMap<>();
        contents.models().forEach((model, values) -> models.put(model, ConfigFile.layer(values, variables)));
        return models;
    }

    /** The file that is named, or the nearest one from the current folder upwards. */
    private Optional<Path> file(@Nullable String flag) {
        Optional<Value> named = said("--config", flag, CONFIG_VARIABLE);
        return named.isPresent() ? named.map(SettingsLoader::existing) : nearest();
    }

    private static Path existing(Value named) {
        Path path = named.origin().resolve(named.text());
        if (!Files.isRegularFile(path)) {
            throw named.origin()
                    .error("there is no file '" + named.text()
                            + "'; correct the path, or run retort init to write one");
        }
        return path;
    }

    private Optional<Path> nearest() {
        return Stream.iterate(directory, Objects::nonNull, Path::getParent)
                .flatMap(folder -> FILE_NAMES.stream().map(folder::resolve))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private Optional<Value> environment(@Nullable String flag, ConfigFile contents) {
        return said("--env", flag, ENVIRONMENT_VARIABLE)
                .or(() -> contents.environment().map(written -> written.value(Shape.TEXT, variables)))
                .filter(value -> !value.isEmpty());
    }

    private Optional<Value> said(String flag, @Nullable String text, String variable) {
        return Optional.ofNullable(text)
                .map(value -> new Value(List.of(value), new Origin(flag, directory)))
                .or(() -> variables
                        .find(variable)
                        .map(value -> new Value(List.of(value), new Origin(variable, directory))));
    }

    private Layer overlay(Value name, ConfigFile contents, Optional<Path> file) {
        Map<Setting, Written> values = contents.environments().get(name.text());
        if (values == null) {
            throw name.origin().error("there is no environment '" + name.text() + "'" + wayOut(contents, file));
        }
        return ConfigFile.layer(values, variables);
    }

    private String wayOut(ConfigFile contents, Optional<Path> file) {
        if (file.isEmpty()) {
            return ", for no retort.yaml was found; name the file with --config";
        }
        String shown = shown(file.get());
        return contents.environments().isEmpty()
                ? "; " + shown + " has no 'environments'"
                : "; those in " + shown + " are "
                        + String.join(", ", contents.environments().keySet());
    }

    /** Every password that is written out, whether this run uses it or not. */
    private void hide(ConfigFile contents) {
        variables.find(Setting.PASSWORD.variable()).ifPresent(redaction::hide);
        Stream.concat(Stream.of(contents.values()), contents.environments().values().stream())
                .map(values -> values.get(Setting.PASSWORD))
                .flatMap(Stream::ofNullable)
                .filter(written -> !written.words().get(0).contains("${"))
                .forEach(written -> redaction.hide(written.words().get(0)));
    }

    /** A file at or below the current folder by its relative path. */
    private String shown(Path path) {
        return path.startsWith(directory) ? directory.relativize(path).toString() : path.toString();
    }
}
