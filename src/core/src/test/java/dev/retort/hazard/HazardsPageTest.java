package dev.retort.hazard;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.dialect.Impact;
import dev.retort.dialect.Shape;
import dev.retort.dialect.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * docs/hazards.md lists every rule and every line of the matrix, and none that does not exist.
 * {@code -Dretort.docs.rewrite=true} writes both tables anew.
 */
class HazardsPageTest {

    private static final Path PAGE = Path.of("../../docs/hazards.md");
    private static final Pattern RULES = table("| rule | kind |");
    private static final Pattern MATRIX = table("| statement |");

    private record Version(String product, int major, int minor) {
        Dialect dialect() {
            return Dialects.forServer(product, major, minor).orElseThrow();
        }

        String number() {
            return minor == 0 ? String.valueOf(major) : major + "." + minor;
        }
    }

    private static final List<List<Version>> SERVERS = List.of(
            Stream.of(12, 13, 14, 15, 16, 17, 18)
                    .map(major -> new Version("PostgreSQL", major, 0))
                    .toList(),
            List.of(
                    new Version("MariaDB", 10, 6),
                    new Version("MariaDB", 10, 11),
                    new Version("MariaDB", 11, 1),
                    new Version("MariaDB", 11, 2),
                    new Version("MariaDB", 11, 4),
                    new Version("MariaDB", 11, 8)),
            List.of(new Version("MySQL", 9, 7)),
            List.of(new Version("SQLite", 3, 50)),
            List.of(new Version("H2", 2, 4)));

    private static Pattern table(String head) {
        return Pattern.compile("\\Q" + head + "\\E.*\n(\\|.*\n)+");
    }

    @Test
    void listsEveryRuleAndEveryLine() throws IOException {
        if (Boolean.getBoolean("retort.docs.rewrite")) {
            String written = replaced(replaced(Files.readString(PAGE), RULES, rules()), MATRIX, matrix());
            Files.writeString(PAGE, written);
        }
        assertThat(Files.readString(PAGE)).contains(rules()).contains(matrix());
    }

    private static String replaced(String page, Pattern table, String text) {
        return table.matcher(page).replaceFirst(Matcher.quoteReplacement(text));
    }

    private static String rules() {
        return HazardCatalogue.rules().stream()
                .map(HazardsPageTest::row)
                .collect(joining(
                        "",
                        "| rule | kind | what happens | where | safe way | cases |\n" + "| --- ".repeat(6) + "|\n",
                        ""));
    }

    private static String row(Rule rule) {
        String steps = rule.safeWay().size() == 1
                ? rule.safeWay().get(0)
                : Stream.iterate(0, i -> i + 1)
                        .limit(rule.safeWay().size())
                        .map(i -> (i + 1) + ". " + rule.safeWay().get(i))
                        .collect(joining(" "));
        String cases = rule.rows().stream().map(String::valueOf).collect(joining(", "));
        return "| `" + rule.id() + "` | " + rule.kind().label() + " | " + rule.sentence() + " | " + where(rule) + " | "
                + steps + " | " + cases + " |\n";
    }

    private static String where(Rule rule) {
        List<String> servers = SERVERS.stream()
                .map(versions -> where(rule, versions))
                .filter(words -> !words.isEmpty())
                .toList();
        boolean everywhere =
                servers.size() == SERVERS.size() && servers.stream().noneMatch(words -> words.contains(" "));
        return everywhere ? "all" : String.join(", ", servers);
    }

    private static String where(Rule rule, List<Version> versions) {
        List<Version> concerned = versions.stream()
                .filter(version -> HazardCatalogue.concerns(rule, version.dialect()))
                .toList();
        if (concerned.isEmpty()) {
            return "";
        }
        String product = concerned.get(0).product();
        boolean all = concerned.size() == versions.size();
        String last = concerned.get(concerned.size() - 1).number();
        String first = concerned.get(0).number();
        return all ? product : product + " " + (first.equals(last) ? first : first + " to " + last);
    }

    private static final List<Version> MEASURED = List.of(
            new Version("PostgreSQL", 14, 0),
            new Version("PostgreSQL", 16, 0),
            new Version("PostgreSQL", 18, 0),
            new Version("MariaDB", 10, 6),
            new Version("MariaDB", 11, 4),
            new Version("MySQL", 9, 7));

    private static String matrix() {
        String head = MEASURED.stream()
                .map(version -> " " + version.product() + " " + version.number() + " |")
                .collect(joining("", "| statement |", "\n" + "| --- ".repeat(MEASURED.size() + 1) + "|\n"));
        return Stream.of(Shape.values()).map(HazardsPageTest::line).collect(joining("", head, ""));
    }

    private static String line(Shape shape) {
        return MEASURED.stream()
                .map(version -> version.dialect()
                        .impacts()
                        .of(shape)
                        .map(HazardsPageTest::cell)
                        .orElse("-"))
                .collect(joining(" | ", "| " + shape.words() + " | ", " |\n"));
    }

    private static String cell(Impact impact) {
        String work =
                impact.work() == Work.NONE ? "" : ", " + impact.work().name().toLowerCase(java.util.Locale.ROOT);
        String lock =
                impact.lock().words().isEmpty() ? "no lock" : impact.lock().words();
        String other =
                impact.onReferenced().isFelt() ? "; " + impact.onReferenced().words() + " on the other table" : "";
        return lock + work + other;
    }
}
