package dev.retort.cli;

import dev.retort.config.ConfigException;
import dev.retort.config.Flags;
import dev.retort.config.Redaction;
import dev.retort.config.Settings;
import dev.retort.config.SettingsLoader;
import dev.retort.report.Format;
import dev.retort.report.Output;
import dev.retort.report.Progress;
import dev.retort.report.Report;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** One run of one verb: its settings, and the way out for what it has to say. */
public final class Session {

    private static final String CREATED = "RETORT_CREATED";

    private final CommandSpec command;
    private final Surroundings surroundings;
    private final SettingsLoader loader;
    private final Output output;
    private final Redaction redaction;
    private final Interruption interruption;
    private @Nullable Settings settings;

    Session(
            CommandSpec command,
            Surroundings surroundings,
            Output output,
            Redaction redaction,
            Interruption interruption) {
        this.command = command;
        this.surroundings = surroundings;
        this.loader = new SettingsLoader(
                surroundings.directory(),
                surroundings.environment(),
                new TerminalPrompt(surroundings.terminal(), surroundings.keyboard()),
                redaction);
        this.output = output;
        this.redaction = redaction;
        this.interruption = interruption;
    }

    /** The words of the command behind {@code retort}. */
    public String verb() {
        return command.qualifiedName(" ").replaceFirst("^\\S+ ", "");
    }

    /** Asks the person at the terminal; nobody where there is none. */
    Question question() {
        return surroundings.terminal().in() ? this::isConfirmed : Question.NO;
    }

    private boolean isConfirmed(String text) {
        String answer = surroundings.keyboard().readLine(text + " [y/N] ");
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
    }

    /**
     * The time that a new migration carries: now, unless {@code RETORT_CREATED} says another one, so that a file can be
     * written again byte for byte.
     */
    public Instant now() {
        String created = surroundings.environment().getOrDefault(CREATED, "");
        try {
            return created.isEmpty() ? Instant.now() : Instant.parse(created);
        } catch (DateTimeParseException wrong) {
            throw new ConfigException(
                    CREATED + ": '" + created + "' is not a time in UTC; write it like 2026-11-21T14:30:00Z", wrong);
        }
    }

    /** A file for people: below the current folder by its relative path. */
    public String shown(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return (absolute.startsWith(directory()) ? directory().relativize(absolute) : absolute).toString();
    }

    /**
     * What the verb's mixins, the variables and {@code retort.yaml} say together.
     *
     * @throws dev.retort.config.ConfigException where the file is missing or wrong
     */
    public Settings settings() {
        if (settings == null) {
            settings = load();
        }
        return settings;
    }

    private Settings load() {
        Flags flags = new Flags();
        mixins(SettingFlags.class).forEach(mixin -> mixin.putInto(flags));
        Optional<ConfigOptions> config = mixins(ConfigOptions.class).findFirst();
        return loader.load(
                flags,
                config.map(ConfigOptions::config).orElse(null),
                config.map(ConfigOptions::environment).orElse(null));
    }

    /** The current folder, which relative paths on the command line start from. */
    public Path directory() {
        return surroundings.directory();
    }

    /** What happens when the process is told to end. */
    Interruption interruption() {
        return interruption;
    }

    /** The folder of the distribution. */
    public Path home() {
        return surroundings.home();
    }

    /** The way out, for warnings, notes and results that are no report. */
    public Output output() {
        return output;
    }

    /** Prints a report in the verb's {@code --format}. */
    public void report(Report report) {
        Format format =
                mixins(ReportFormat.class).map(ReportFormat::format).findFirst().orElse(Format.TEXT);
        output.report(verb(), report, format);
    }

    /** Works, and says so once it has taken a second: "Reading the database". */
    public <T> T during(String what, Supplier<T> work) {
        return during(what, progress -> work.get());
    }

    /** Works, told by the work itself how far it is: "12 of 400 tables". */
    public <T> T during(String what, Function<Consumer<String>, T> work) {
        Progress progress = output.progress(what);
        try {
            return work.apply(progress::now);
        } finally {
            progress.close();
        }
    }

    /** Keeps a password that did not come from the settings out of everything that is printed. */
    public void hide(String secret) {
        redaction.hide(secret);
    }

    private <T> Stream<T> mixins(Class<T> type) {
        return command.mixins().values().stream()
                .map(CommandSpec::userObject)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
