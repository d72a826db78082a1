package dev.retort.lint;

import dev.retort.hazard.Hazard;
import dev.retort.hazard.Rule;
import dev.retort.history.Direction;
import dev.retort.history.MigrationScript;
import dev.retort.migration.Accept;
import dev.retort.schema.EditDistance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What the annotations of a migration accept. */
final class Acceptances {

    private final MigrationScript script;
    private final Levels levels;
    private final List<Accept> accepts;

    Acceptances(MigrationScript script, Levels levels) {
        this.script = script;
        this.levels = levels;
        this.accepts = List.of(script.migration().getClass().getAnnotationsByType(Accept.class));
    }

    /** The findings, those that are accepted for a reason marked so, and behind them what is wrong with the acceptances. */
    List<Finding> appliedTo(List<Finding> findings) {
        List<Finding> all = new ArrayList<>();
        findings.forEach(
                finding -> all.add(reason(finding).map(finding::acceptedBecause).orElse(finding)));
        accepts.stream()
                .flatMap(accept -> flaw(accept, findings))
                .map(this::finding)
                .forEach(all::add);
        return all;
    }

    private Optional<String> reason(Finding finding) {
        return accepts.stream()
                .filter(accept ->
                        LintCatalogue.speaksOf(accept.hazard(), finding.hazard().rule()))
                .map(accept -> accept.reason().strip())
                .filter(reason -> !reason.isEmpty())
                .findFirst();
    }

    private static Stream<Hazard> flaw(Accept accept, List<Finding> findings) {
        if (!LintCatalogue.words().contains(accept.hazard())) {
            return Stream.of(flaw(
                    AcceptRules.UNUSED,
                    "there is no hazard '" + accept.hazard() + "' to accept; did you mean '" + nearest(accept.hazard())
                            + "'?"));
        }
        boolean occurs = findings.stream()
                .anyMatch(finding ->
                        LintCatalogue.speaksOf(accept.hazard(), finding.hazard().rule()));
        if (!occurs) {
            return Stream.of(flaw(
                    AcceptRules.UNUSED, "it accepts '" + accept.hazard() + "', which it does not have; delete that."));
        }
        return accept.reason().isBlank()
                ? Stream.of(flaw(
                        AcceptRules.WITHOUT_REASON,
                        "it accepts '" + accept.hazard() + "' without a reason, so that counts for nothing."))
                : Stream.empty();
    }

    private static String nearest(String word) {
        return LintCatalogue.words().stream()
                .min(Comparator.comparingInt((String known) -> EditDistance.between(word, known)))
                .orElseThrow();
    }

    private static Hazard flaw(Rule rule, String reason) {
        return new Hazard(rule, reason, rule.safeWay(), null);
    }

    private Finding finding(Hazard hazard) {
        return new Finding(script, Direction.UPGRADE, OptionalInt.empty(), hazard, levels.of(hazard.rule()), null);
    }
}
