package dev.retort.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The servers that Retort brings along, by the word for their product in addresses. */
public final class EmbeddedServers {

    /** How one starts. */
    private interface Start {
        EmbeddedServer in(Path stateDirectory, String command, Duration wait, Consumer<String> progress);
    }

    private static final Map<String, Start> STARTS =
            Map.of("postgresql", EmbeddedPostgresql::start, "mariadb", EmbeddedMariaDb::start, "h2", EmbeddedH2::start);

    /** H2 makes databases for trials in memory and needs none. */
    private static final Map<String, BooleanSupplier> FOR_TRIALS =
            Map.of("postgresql", () -> true, "mariadb", EmbeddedMariaDb::isPossible);

    private EmbeddedServers() {}

    /**
     * Starts the server of a product; empty where none is brought along.
     *
     * @param stateDirectory where Retort keeps what is its own
     * @param command who starts it, for others that wait
     * @param wait how long to wait for another command that has it
     */
    public static Optional<EmbeddedServer> start(
            String product, Path stateDirectory, String command, Duration wait, Consumer<String> progress) {
        return Optional.ofNullable(STARTS.get(product)).map(start -> start.in(stateDirectory, command, wait, progress));
    }

    /** The word for a product, as its server calls itself, on whose embedded server trials can be made; empty where there is none. */
    public static Optional<String> forTrialsOf(String product) {
        String word = product.toLowerCase(Locale.ROOT);
        return FOR_TRIALS.getOrDefault(word, () -> false).getAsBoolean() ? Optional.of(word) : Optional.empty();
    }
}
