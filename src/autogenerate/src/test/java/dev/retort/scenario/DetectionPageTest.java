package dev.retort.scenario;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * docs/detection.md names every scenario with what it shows, and none that does not exist, and for every kind of {@code kinds.txt}
 * the scenarios about it by the servers that they run on. {@code -Dretort.docs.rewrite=true} writes both tables anew.
 */
class DetectionPageTest {

    private static final Path PAGE = Path.of("../../docs/detection.md");
    private static final Path KINDS = Path.of("src/test/resources/kinds.txt");
    private static final Pattern KIND_TABLE =
            Pattern.compile("\\| kind \\| what of it \\|(?: [^|]+ \\|){2,}\n(\\|.*\n)+");
    private static final Pattern TABLE = Pattern.compile("\\| scenario \\| what it shows \\|.*\n(\\|.*\n)+");

    private static final String[] PARTS = {"retort.scenarios.only", "retort.scenarios.on"};

    @Test
    void everyScenarioHasItsRow() throws IOException {
        if (rewrites(System.getProperties())) {
            Files.writeString(PAGE, TABLE.matcher(page()).replaceFirst(result -> escaped(table())));
        }
        assertThat(page()).contains(table());
    }

    @Test
    void everyKindHasItsRow() throws IOException {
        if (rewrites(System.getProperties())) {
            Files.writeString(PAGE, KIND_TABLE.matcher(page()).replaceFirst(escaped(kinds())));
        }
        assertThat(page()).contains(kinds());
    }

    /** Whether the tables are to be written anew, which takes all scenarios and servers: a part of them would empty the tables. */
    private static boolean rewrites(Properties settings) {
        boolean rewrites = Boolean.parseBoolean(settings.getProperty("retort.docs.rewrite"));
        if (rewrites && Stream.of(PARTS).anyMatch(settings::containsKey)) {
            throw new IllegalArgumentException(
                    "retort.docs.rewrite writes the rows of all scenarios and servers: leave "
                            + String.join(" and ", PARTS) + " out");
        }
        return rewrites;
    }

    @ParameterizedTest
    @ValueSource(strings = {"retort.scenarios.only", "retort.scenarios.on"})
    void aPartOfTheScenariosRewritesNothing(String part) {
        Properties settings = new Properties();
        settings.setProperty(part, "h2");
        assertThat(rewrites(settings)).isFalse();
        settings.setProperty("retort.docs.rewrite", "true");
        assertThatThrownBy(() -> rewrites(settings))
                .hasMessage("retort.docs.rewrite writes the rows of all scenarios and servers: leave"
                        + " retort.scenarios.only and retort.scenarios.on out");
        settings.remove(part);
        assertThat(rewrites(settings)).isTrue();
    }

    /** A kind, what of it is compared, and the scenarios that show it, by servers. */
    private static String kinds() throws IOException {
        List<TestServer> servers = TestServer.all();
        return head("| kind | what of it |", servers)
                + Files.readAllLines(KINDS).stream()
                        .map(line -> kind(line.split(" \\| "), servers))
                        .collect(joining());
    }

    private static String kind(String[] kind, List<TestServer> servers) {
        List<String> names = List.of(kind[2].split(", "));
        assertThat(names)
                .as(kind[0])
                .allSatisfy(name -> assertThat(Scenario.ROOT.resolve(name)).isDirectory());
        return "| " + kind[0] + " | " + kind[1] + " |"
                + servers.stream()
                        .map(server -> " " + shownOn(server, names) + " |")
                        .collect(joining())
                + "\n";
    }

    private static String shownOn(TestServer server, List<String> names) {
        Set<String> run = Scenario.on(server).stream().map(Scenario::name).collect(toSet());
        return names.stream().filter(run::contains).map(DetectionPageTest::link).collect(joining(", "));
    }

    private static String link(String scenario) {
        return "[" + scenario + "](../src/autogenerate/src/test/resources/scenarios/" + scenario + ")";
    }

    private static String head(String first, List<TestServer> servers) {
        String labels =
                servers.stream().map(server -> " " + server.label() + " |").collect(joining());
        return first + labels + "\n| --- | --- |" + " --- |".repeat(servers.size()) + "\n";
    }

    /** What a section on one server links to has run there. */
    @Test
    void everyTableOfAServerLinksWhatRunsThere() throws IOException {
        for (TestServer server : TestServer.all()) {
            Set<String> run = Scenario.on(server).stream().map(Scenario::name).collect(toSet());
            Pattern rows = Pattern.compile("\\| kind \\| what of it \\| " + server.label() + " \\|\n(?:\\|.*\n)+");
            rows.matcher(page())
                    .results()
                    .flatMap(table -> Pattern.compile("scenarios/([^)]+)\\)")
                            .matcher(table.group())
                            .results())
                    .forEach(link -> assertThat(run).as(server.label()).contains(link.group(1)));
        }
    }

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }

    private static String escaped(String replacement) {
        return replacement.replace("\\", "\\\\").replace("$", "\\$");
    }

    private static String table() {
        List<TestServer> servers = TestServer.all();
        return Scenario.all(servers.get(0)).stream()
                .map(scenario -> row(scenario, servers))
                .collect(joining("", head("| scenario | what it shows |", servers), ""));
    }

    private static String row(Scenario scenario, List<TestServer> servers) {
        String answers = servers.stream()
                .map(server -> " " + scenario.with(server).answer() + " |")
                .collect(joining());
        return "| " + link(scenario.name()) + " | " + scenario.shows().replace("|", "\\|") + " |" + answers + "\n";
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
