package dev.retort.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where Retort is installed. */
final class Distribution {

    /** Every distribution has this file, and so has a checkout of the sources. */
    private static final Path LANDMARK = Path.of("templates", "generic", Templates.CONFIG_FILE);

    private Distribution() {}

    /**
     * The folder that holds {@code templates}: the one the launcher names, else the nearest one above Retort's own jar
     * or classes; the current folder where there is none.
     */
    static Path home(@Nullable String named) {
        if (named != null) {
            return Path.of(named);
        }
        Path classPath = Path.of(System.getProperty("java.class.path", "").split(File.pathSeparator)[0]);
        return Stream.iterate(classPath.toAbsolutePath().normalize(), Objects::nonNull, Path::getParent)
                .filter(folder -> Files.isRegularFile(folder.resolve(LANDMARK)))
                .findFirst()
                .orElse(Path.of("").toAbsolutePath());
    }
}
