package dev.retort.embedded;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** State directories that cannot be used. */
class LayoutTest {
    private static final PostgresqlVersion VERSION = new PostgresqlVersion("18.6.0");

    @TempDir
    Path temporary;

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDirectoryThatCannotBeWrittenIsNamed() {
        assertThatThrownBy(() -> Layout.create(Path.of("/proc/retort"), VERSION))
                .isInstanceOf(EmbeddedException.class)
                .hasMessageContaining("/proc/retort for the embedded database cannot be written")
                .hasMessageContaining("name a running database instead");
    }

    @Test
    void aFileInTheWayIsNamed() throws IOException {
        Path file = Files.createFile(temporary.resolve(".retort"));
        assertThatThrownBy(() -> Layout.create(file, VERSION))
                .isInstanceOf(EmbeddedException.class)
                .hasMessageContaining("a file of that name is in the way");
    }

    @Test
    void aPathTooLongForPostgresqlIsRefused() {
        Path tooLong = temporary.resolve(("a".repeat(99) + "/").repeat(8));
        assertThatThrownBy(() -> Layout.create(tooLong, VERSION))
                .isInstanceOf(EmbeddedException.class)
                .hasMessageContaining("longer than the 800 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a$b", "a`b", "a\"b", "a\nb"})
    void aPathThatAShellWouldReadOtherwiseIsRefused(String name) {
        assertThatThrownBy(() -> Layout.create(temporary.resolve(name), VERSION))
                .isInstanceOf(EmbeddedException.class)
                .hasMessageContaining("initdb cannot pass on");
    }
}
