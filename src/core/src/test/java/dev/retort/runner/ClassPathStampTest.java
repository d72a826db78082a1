package dev.retort.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathStampTest {

    @TempDir
    private Path folder;

    @Test
    void changesWithAClassAndStaysOtherwise() throws IOException {
        Path file = Files.createDirectories(folder.resolve("app")).resolve("Constants.class");
        Files.writeString(file, "one");
        String before = ClassPathStamp.of(List.of(folder));
        assertThat(ClassPathStamp.of(List.of(folder))).isEqualTo(before);
        Files.writeString(file, "three");
        assertThat(ClassPathStamp.of(List.of(folder))).isNotEqualTo(before);
    }

    @Test
    void toleratesWhatIsMissing() {
        Path missing = folder.resolve("missing.jar");
        assertThat(ClassPathStamp.of(List.of(missing))).isEqualTo(missing + " is missing");
    }
}
