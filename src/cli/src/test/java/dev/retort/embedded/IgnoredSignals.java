package dev.retort.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The signals that a shell made this process ignore, as it does for background jobs (POSIX, 2.11) and nohup. */
public final class IgnoredSignals {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Map<String, Integer> NUMBERS = Map.of("HUP", 1, "INT", 2, "TERM", 15);

    private IgnoredSignals() {}

    /** By their names without SIG; none where the system does not tell. */
    public static Set<String> ofThisProcess() throws IOException {
        if (Files.notExists(STATUS)) {
            return Set.of();
        }
        long mask = Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .map(line -> Long.parseUnsignedLong(
                        line.substring("SigIgn:".length()).strip(), 16))
                .findFirst()
                .orElse(0L);
        return NUMBERS.entrySet().stream()
                .filter(signal -> (mask >> (signal.getValue() - 1) & 1) == 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
