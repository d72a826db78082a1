package dev.retort.cli;

import dev.retort.config.Nearest;
import dev.retort.dialect.Dialect;
import dev.retort.hazard.HazardCatalogue;
import dev.retort.history.Direction;
import dev.retort.history.MigrationScript;
import dev.retort.history.Step;
import dev.retort.lint.Finding;
import dev.retort.lint.Levels;
import dev.retort.lint.LintCatalogue;
import dev.retort.lint.Linter;
import dev.retort.operation.Operation;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps migrations from running whose hazards are errors in the environment, unless they are accepted. */
final class ForbiddenHazards {

    private final Session session;
    private final Workspace workspace;
    private final Levels levels;
    private final List<String> accepted;

    /**
     * Those of a run.
     *
     * @param accepted kinds and rules that the command line accepts
     * @throws CommandException when one of them is none
     */
    ForbiddenHazards(Session session, Workspace workspace, List<String> accepted) {
        this.session = session;
        this.workspace = workspace;
        this.levels = session.settings().lintLevels();
        this.accepted = accepted;
        accepted.forEach(ForbiddenHazards::refuseUnknown);
    }

    private static void refuseUnknown(String word) {
        List<String> words = LintCatalogue.words();
        if (!words.contains(word)) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "there is no hazard '" + word + "' to accept"
                            + Nearest.question(word, words, "docs/hazards.md and docs/lint.md"));
        }
    }

    /**
     * Looks at what is about to run, and warns of what is to be done while others write and cannot be.
     *
     * @throws CommandException when something of it is forbidden
     */
    void refuse(List<Step> steps, Dialect dialect) {
        List<Operation> operations = steps.stream()
                .flatMap(step -> step.script().operations(step.direction()).stream())
                .toList();
        if (!levels.forbidAnything() && operations.stream().noneMatch(dialect.onlineForms()::lack)) {
            return;
        }
        List<MigrationScript> scripts = steps.stream().map(Step::script).toList();
        List<Finding> findings = new Linter(workspace.graph(), dialect, levels, workspace.sizes(operations))
                .lint(scripts).stream()
                        .filter(finding -> finding.direction() == Direction.UPGRADE && finding.accepted() == null)
                        .filter(finding -> !isAccepted(finding))
                        .toList();
        List<Finding> forbidden = findings.stream().filter(Finding::isError).toList();
        if (!forbidden.isEmpty()) {
            throw new CommandException(ExitCode.REFUSED, sentence(forbidden));
        }
        findings.stream()
                .filter(finding -> finding.hazard().rule().equals(HazardCatalogue.ONLINE_WITHOUT_FORM))
                .forEach(this::warn);
    }

    private void warn(Finding finding) {
        session.output()
                .warning("revision " + finding.script().label() + ": "
                        + finding.hazard().reason());
    }

    private boolean isAccepted(Finding finding) {
        return accepted.stream()
                .anyMatch(word -> LintCatalogue.speaksOf(word, finding.hazard().rule()));
    }

    private static String sentence(List<Finding> forbidden) {
        String hazards = forbidden.stream()
                .map(finding -> finding.script().id() + ": "
                        + finding.hazard().rule().id() + ", " + finding.hazard().reason())
                .collect(Collectors.joining(" "));
        String options = forbidden.stream()
                .map(finding -> "--accept " + finding.hazard().rule().id())
                .distinct()
                .collect(Collectors.joining(" "));
        return "nothing was run, as lint.levels forbids what this would do: " + hazards
                + " Change the migration, or take it on with 'retort upgrade " + options + "'";
    }
}
