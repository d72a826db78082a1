package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file with the text that is expected; there is none where nothing is. {@code -Dretort.scenarios.rewrite=true} writes it.
 *
 * @param file the file
 */
record Golden(Path file) {

    private static final boolean REWRITE = Boolean.getBoolean("retort.scenarios.rewrite");

    /** An empty file, which stands for nothing in the place of what servers of the family have, stays where nothing is. */
    void holds(String actual) throws IOException {
        String expected = Files.exists(file) ? Files.readString(file) : "";
        if (REWRITE && !actual.equals(expected)) {
            rewrite(actual);
        } else {
            assertThat(actual).as("%s", Scenario.ROOT.relativize(file)).isEqualTo(expected);
        }
    }

    private void rewrite(String actual) throws IOException {
        if (actual.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
    }
}
