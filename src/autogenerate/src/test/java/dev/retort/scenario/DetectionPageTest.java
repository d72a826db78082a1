package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/detection.md names every scenario with what it proves, and none that does not exist. */
class DetectionPageTest {

    private static final Path PAGE = Path.of("../../docs/detection.md");
    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");

    @Test
    void everyScenarioHasItsRow() throws IOException {
        String page = Files.readString(PAGE);
        try (Stream<Path> scenarios = Files.list(SCENARIOS)) {
            assertThat(scenarios)
                    .isNotEmpty()
                    .allSatisfy(scenario -> assertThat(page).contains(row(scenario)));
        }
    }

    private static String row(Path scenario) throws IOException {
        List<String> lines = Files.readString(scenario.resolve("scenario.txt"))
                .strip()
                .lines()
                .toList();
        String name = scenario.getFileName().toString();
        String shows = String.join(" ", lines.subList(1, lines.size())).strip();
        return "| [" + name + "](../src/autogenerate/" + SCENARIOS + "/" + name + ") | " + shows + " | " + lines.get(0)
                + " |";
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> links = Pattern.compile("]\\(([^)]+)\\)")
                .matcher(Files.readString(PAGE))
                .results()
                .map(link -> link.group(1))
                .toList();
        assertThat(links)
                .allSatisfy(link -> assertThat(PAGE.resolveSibling(link)).isDirectory());
    }
}
