package dev.retort.config;

import dev.retort.lint.Levels;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What flags, variables and {@code retort.yaml} say together. Each part is put together when it is asked for, so that a
 * command fails only over settings that it needs: reading the history needs no password.
 */
public final class Settings {

    private static final String COMPILED = "classpath:";
    private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(60);

    private final Layers layers;
    private final Map<String, Layer> models;
    private final Variables variables;
    private final PasswordPrompt prompt;
    private final Redaction redaction;
    private final Origin surroundings;
    private final @Nullable Path file;
    private final @Nullable String environment;

    Settings(
            Layers layers,
            Map<String, Layer> models,
            Variables variables,
            PasswordPrompt prompt,
            Redaction redaction,
            Origin surroundings,
            @Nullable Path file,
            @Nullable String environment) {
        this.layers = layers;
        this.models = models;
        this.variables = variables;
        this.prompt = prompt;
        this.redaction = redaction;
        this.surroundings = surroundings;
        this.file = file;
        this.environment = environment;
    }

    /** The {@code retort.yaml} that was read; null where there is none. */
    public @Nullable Path file() {
        return file;
    }

    /** The environment that lies over the file's settings; null where none was chosen. */
    public @Nullable String environment() {
        return environment;
    }

    /** Whether a class path is given. */
    public boolean hasClasspath() {
        return sources().values().stream()
                .anyMatch(source -> source.first(Setting.CLASSPATH).isPresent());
    }

    /**
     * The class path of the project: where there are several models, of all of them.
     *
     * @throws ConfigException where no class path is given, or an entry of it does not exist
     */
    public List<Path> classpath() {
        return models().values().stream()
                .flatMap(model -> model.classpath().stream())
                .distinct()
                .toList();
    }

    /**
     * Where the entities are: of each model that the file names, or of the only one, which has no name.
     *
     * @throws ConfigException where no class path is given, or an entry of it does not exist
     */
    public Map<String, EntitySettings> models() {
        Map<String, EntitySettings> settings = new LinkedHashMap<>();
        sources().forEach((model, source) -> settings.put(model, entities(source)));
        return settings;
    }

    private Map<String, Layers> sources() {
        Map<String, Layers> sources = new LinkedHashMap<>();
        models.forEach((model, layer) -> sources.put(model, layers.withFile(layer)));
        return sources.isEmpty() ? Map.of("", layers) : sources;
    }

    private EntitySettings entities(Layers source) {
        Value classpath = source.first(Setting.CLASSPATH)
                .orElseThrow(() -> new ConfigException("no class path to find entities on; give --classpath,"
                        + " set RETORT_CLASSPATH or write classpath in retort.yaml"));
        List<String> names =
                source.first(Setting.ENTITIES).map(EntityNames::expand).orElse(List.of());
        return new EntitySettings(
                ClasspathPatterns.expand(classpath),
                names.stream().filter(name -> !EntityNames.isClass(name)).toList(),
                names.stream().filter(EntityNames::isClass).toList(),
                source.first(Setting.PERSISTENCE_UNIT).map(Value::text).orElse(null),
                hibernate(source));
    }

    /** An application's settings may hold the password of its connection. */
    private Map<String, String> hibernate(Layers source) {
        Map<String, String> hibernate = new LinkedHashMap<>();
        source.pairs(Setting.HIBERNATE).forEach(pair -> hibernate.put(pair.key(), pair.value()));
        hibernate.entrySet().stream()
                .filter(setting -> setting.getKey().endsWith("password"))
                .forEach(setting -> redaction.hide(setting.getValue()));
        return hibernate;
    }

    /**
     * Which database and who logs in; asks for the password where that is what the flags say.
     *
     * @throws ConfigException where the address is none, or the password is not where it should be
     */
    public DatabaseSettings database() {
        DatabaseSettings database = DatabaseResolver.resolve(layers, variables, prompt, surroundings);
        Optional.ofNullable(database.password()).ifPresent(redaction::hide);
        return database;
    }

    /**
     * What is compared, and what is done about what only the database has.
     *
     * @throws ConfigException where a pattern, a kind or a policy is none
     */
    public ComparisonSettings comparison() {
        return new ComparisonResolver(layers).settings();
    }

    /**
     * Whether and where a new migration is tried.
     *
     * @throws ConfigException where one of the two is said otherwise than it can be
     */
    public ProofSettings proof() {
        ProofSettings proof = ProofSettings.of(layers);
        Optional.ofNullable(proof.url()).map(DatabaseUrl::password).ifPresent(redaction::hide);
        return proof;
    }

    /**
     * How much which hazards of migrations matter.
     *
     * @throws ConfigException where a hazard or a level is none
     */
    public Levels lintLevels() {
        return LintResolver.levels(layers);
    }

    /**
     * How what may hurt is weighed.
     *
     * @throws ConfigException where the smallest number of rows is no number
     */
    public HazardSettings hazards() {
        return HazardSettings.of(layers);
    }

    /**
     * Where the migrations are.
     *
     * @throws ConfigException where the pattern of file names or the package is not a Java name, or what is true or false is
     *     neither
     */
    public MigrationSettings migrations() {
        Value location = layers.first(Setting.MIGRATIONS).orElse(new Value(List.of("migrations"), project()));
        boolean compiled = location.text().startsWith(COMPILED);
        return new MigrationSettings(
                location.origin().resolve(compiled ? "migrations" : location.text()),
                layers.first(Setting.FILE_NAME).map(Settings::fileName).orElse(FileNamePattern.DEFAULT),
                layers.first(Setting.PACKAGE).map(Settings::packageName).orElse(""),
                layers.first(Setting.TEMPLATE)
                        .map(value -> value.origin().resolve(value.text()))
                        .orElse(null),
                layers.first(Setting.PLAIN).map(Value::isTrue).orElse(false),
                compiled ? packageName(location.origin(), location.text().substring(COMPILED.length())) : null);
    }

    /**
     * How long to wait for another run to end, and for locks on tables; nothing at all for zero.
     *
     * @throws ConfigException where the text is no duration
     */
    public Duration lockTimeout() {
        return layers.first(Setting.LOCK_TIMEOUT)
                .map(value -> DurationText.parse(value.text(), value.origin()))
                .orElse(LOCK_TIMEOUT);
    }

    /** Defaults are beside the file, so that a command means the same from every folder of a project. */
    private Origin project() {
        Path folder = file == null ? null : file.getParent();
        return folder == null ? surroundings : new Origin("default", folder);
    }

    private static FileNamePattern fileName(Value value) {
        try {
            return new FileNamePattern(value.text());
        } catch (ConfigException wrong) {
            throw value.origin().error(String.valueOf(wrong.getMessage()));
        }
    }

    private static String packageName(Value value) {
        return packageName(value.origin(), value.text());
    }

    private static String packageName(Origin origin, String name) {
        if (!JavaNames.isQualified(name)) {
            throw origin.error("'" + name + "' is not a package; write a name such as com.example.migrations");
        }
        return name;
    }
}
