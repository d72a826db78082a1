package dev.retort.scenario;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * docs/detection.md names every scenario with what it shows, and none that does not exist.
 * {@code -Dretort.docs.rewrite=true} writes the table of scenarios anew.
 */
class DetectionPageTest {

    private static final Path PAGE = Path.of("../../docs/detection.md");
    private static final Pattern TABLE = Pattern.compile("\\| scenario \\| what it shows \\|.*\n(\\|.*\n)+");

    @Test
    void everyScenarioHasItsRow() throws IOException {
        if (Boolean.getBoolean("retort.docs.rewrite")) {
            Files.writeString(PAGE, TABLE.matcher(page()).replaceFirst(result -> escaped(table())));
        }
        assertThat(page()).contains(table());
    }

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }

    private static String escaped(String replacement) {
        return replacement.replace("\\", "\\\\").replace("$", "\\$");
    }

    private static String table() {
        List<TestServer> servers = TestServer.all();
        String head =
                servers.stream().map(server -> " " + server.label() + " |").collect(joining());
        String rule = " --- |".repeat(servers.size());
        return Scenario.all(servers.get(0)).stream()
                .map(scenario -> row(scenario, servers))
                .collect(joining("", "| scenario | what it shows |" + head + "\n| --- | --- |" + rule + "\n", ""));
    }

    private static String row(Scenario scenario, List<TestServer> servers) {
        String name = scenario.name();
        String answers = servers.stream()
                .map(server -> " " + scenario.with(server).answer() + " |")
                .collect(joining());
        return "| [" + name + "](../src/autogenerate/src/test/resources/scenarios/" + name + ") | "
                + scenario.shows().replace("|", "\\|") + " |" + answers + "\n";
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> links = Pattern.compile("]\\(([^)#]+)[^)]*\\)")
                .matcher(page())
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.startsWith("https:"))
                .toList();
        assertThat(links)
                .allSatisfy(link -> assertThat(PAGE.resolveSibling(link)).exists());
    }
}
