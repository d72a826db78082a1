package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every case of the three lists, whose numbers are in cases.txt, is named by a test or has its reason in docs/detection.md. */
class CaseListsTest {

    private static final Path LISTS = Path.of("src/test/resources/cases.txt");
    private static final Path PAGE = Path.of("../../docs/detection.md");
    private static final Path MODULES = Path.of("..");
    private static final Pattern REASONED = Pattern.compile("(?m)^\\| (alembic|jvm-peers|schema-diff) \\| ([^|]+) \\|");

    private final Set<String> listed = listed();
    private final Set<String> tested = tested();
    private final Set<String> reasoned = reasoned();

    @Test
    void everyCaseIsTestedOrHasItsReason() {
        Set<String> missing = new TreeSet<>(listed);
        missing.removeAll(tested);
        missing.removeAll(reasoned);
        assertThat(missing).isEmpty();
    }

    @Test
    void noReasonIsGivenForWhatIsTested() {
        Set<String> both = new TreeSet<>(reasoned);
        both.retainAll(tested);
        assertThat(both).isEmpty();
    }

    @Test
    void noCaseIsNamedThatIsNotListed() {
        assertThat(listed).containsAll(tested).containsAll(reasoned);
    }

    private static Set<String> listed() {
        return text(LISTS)
                .lines()
                .flatMap(line -> {
                    String list = line.substring(0, line.indexOf(' '));
                    return CaseNumbers.of(list, line.substring(list.length())).stream();
                })
                .collect(Collectors.toSet());
    }

    /** What the texts of scenarios and the comments of tests name. */
    private static Set<String> tested() {
        Stream<String> scenarios = TestServer.all().stream()
                .flatMap(server -> Scenario.on(server).stream())
                .map(scenario -> String.join("\n", scenario.lines()));
        return Stream.concat(scenarios, tests())
                .flatMap(text -> CaseNumbers.namedIn(text).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<String> tests() {
        try (Stream<Path> files = Files.find(
                MODULES,
                20,
                (file, attributes) -> file.toString().matches(".*/src/test/java/.*Test\\.java")
                        && !file.endsWith("CaseListsTest.java"))) {
            return files.map(CaseListsTest::text).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Set<String> reasoned() {
        return REASONED.matcher(text(PAGE))
                .results()
                .flatMap(row -> CaseNumbers.of(row.group(1), row.group(2)).stream())
                .collect(Collectors.toSet());
    }

    private static String text(Path file) {
        return Scenario.text(file);
    }
}
