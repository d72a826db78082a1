package dev.retort.cli;

import dev.retort.hazard.Rule;
import dev.retort.history.RetortVersion;
import dev.retort.lint.Levels;
import dev.retort.lint.LintCatalogue;
import dev.retort.report.SarifLog;
import dev.retort.report.SarifLog.ArtifactLocation;
import dev.retort.report.SarifLog.Configuration;
import dev.retort.report.SarifLog.Driver;
import dev.retort.report.SarifLog.Location;
import dev.retort.report.SarifLog.PhysicalLocation;
import dev.retort.report.SarifLog.Region;
import dev.retort.report.SarifLog.Result;
import dev.retort.report.SarifLog.Suppression;
import dev.retort.report.SarifLog.Text;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The findings of lint as a log of SARIF, with every rule of the catalogue. */
final class LintSarif {

    private final List<Rule> rules = LintCatalogue.rules();
    private final Map<String, Integer> repetitions = new HashMap<>();
    private final Levels levels;

    LintSarif(Levels levels) {
        this.levels = levels;
    }

    SarifLog log(List<LintLine> findings) {
        Driver driver = new Driver(
                "Retort", RetortVersion.TEXT, rules.stream().map(this::rule).toList());
        return SarifLog.of(driver, findings.stream().map(this::result).toList());
    }

    private SarifLog.Rule rule(Rule rule) {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("tags", List.of(rule.kind().id()));
        return new SarifLog.Rule(
                rule.id(),
                new Text(rule.sentence()),
                new Text(rule.help()),
                new Configuration(level(levels.of(rule).word())),
                properties);
    }

    private Result result(LintLine finding) {
        return new Result(
                finding.rule(),
                rules.stream().map(Rule::id).toList().indexOf(finding.rule()),
                level(finding.level()),
                new Text(message(finding)),
                List.of(location(finding)),
                Map.of("retort/v1", fingerprint(finding)),
                suppressions(finding.accepted()));
    }

    private static @Nullable List<Suppression> suppressions(@Nullable String accepted) {
        return accepted == null ? null : List.of(new Suppression("inSource", accepted));
    }

    private static String message(LintLine finding) {
        String direction = finding.direction().equals("upgrade") ? "" : finding.direction() + ": ";
        return direction + finding.reason();
    }

    /** What is not told stands at the beginning of the file, as code scanners want a line. */
    private static Location location(LintLine finding) {
        Integer line = finding.line();
        return new Location(
                new PhysicalLocation(new ArtifactLocation(uri(finding.file())), new Region(line == null ? 1 : line)));
    }

    /** A path as a URI reference: its blanks and percent signs escaped. */
    private static String uri(String path) {
        try {
            boolean isAbsolute = path.startsWith("/");
            String text =
                    new URI("file", null, (isAbsolute ? "" : "/") + path.replace('\\', '/'), null).toASCIIString();
            return isAbsolute ? "file://" + text.substring("file:".length()) : text.substring("file:/".length());
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /** The same finding on another line is the same finding. */
    private String fingerprint(LintLine finding) {
        String key = finding.revision() + "/" + finding.rule() + "/" + finding.direction() + "/" + finding.reason();
        int before = repetitions.merge(key, 1, Integer::sum) - 1;
        return "%s/%s/%08x/%d".formatted(finding.revision(), finding.rule(), key.hashCode(), before);
    }

    private static String level(String word) {
        return switch (word) {
            case "warn" -> "warning";
            case "off" -> "none";
            default -> word;
        };
    }
}
