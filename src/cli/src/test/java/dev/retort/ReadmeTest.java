package dev.retort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.codegen.MigrationFile;
import dev.retort.codegen.MigrationSpec;
import dev.retort.dialect.Dialects;
import dev.retort.migration.Operations;
import dev.retort.runner.MigrationDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README shows what Retort writes, and names only commands that there are. */
class ReadmeTest {

    private static final Path README = Path.of("../../README.md");

    @TempDir
    private Path directory;

    @Test
    void theFileThatIsShownIsTheFileThatIsWritten() throws IOException {
        String shown = first("```java\n(.*?)```", Files.readString(README));
        String className = first("class (\\w+)", shown);
        Files.writeString(directory.resolve(className + ".java"), shown);
        try (MigrationDirectory migrations = new MigrationDirectory(directory, List.of(), directory)) {
            var script = migrations.load().get(0);
            String written = MigrationFile.of(new MigrationSpec(
                    "",
                    className,
                    script.id(),
                    script.revises(),
                    script.message(),
                    Instant.parse(script.created()),
                    Operations.upgrade(script.migration()),
                    Operations.downgrade(script.migration()),
                    Dialects.byName("postgresql").orElseThrow(),
                    List.of(first("<p>(Proven.*?)\n \\*/", shown).replace("\n *", "")),
                    true,
                    List.of()));
            assertThat(written).isEqualTo(shown);
        }
    }

    @Test
    void itsPagesExist() throws IOException {
        List<String> links = Pattern.compile("]\\(([^)#:]+)\\)")
                .matcher(Files.readString(README))
                .results()
                .map(result -> result.group(1))
                .toList();
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(README.resolveSibling(link)).exists());
    }

    private static String first(String regex, String text) {
        return Pattern.compile(regex, Pattern.DOTALL)
                .matcher(text)
                .results()
                .findFirst()
                .map(result -> result.group(1))
                .orElseThrow();
    }
}
