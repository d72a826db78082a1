package dev.retort.cli;

import dev.retort.hazard.Rule;
import dev.retort.lint.Finding;
import dev.retort.report.ChangeDocument;
import dev.retort.report.Style;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One finding as people and programs see it.
 *
 * @param level {@code error} or {@code warn}
 * @param rule the id of the rule
 * @param kind the id of its kind
 * @param revision the migration
 * @param direction {@code upgrade} or {@code downgrade}
 * @param file the migration's file
 * @param line the line of the file, from 1; null where it is not told
 * @param reason what happens to what, and what can be done
 * @param safeWay what to do instead, in steps
 * @param accepted why it does no harm, in the words of the migration's author; null where nobody accepted it
 */
record LintLine(
        String level,
        String rule,
        String kind,
        String revision,
        String direction,
        String file,
        @Nullable Integer line,
        String reason,
        List<String> safeWay,
        @Nullable String accepted) {

    static LintLine of(Finding finding, String file) {
        Rule rule = finding.hazard().rule();
        return new LintLine(
                finding.level().word(),
                rule.id(),
                rule.kind().id(),
                finding.script().id(),
                finding.direction().word(),
                file,
                finding.line().isPresent() ? finding.line().getAsInt() : null,
                finding.hazard().reason(),
                finding.hazard().safeWay(),
                finding.accepted());
    }

    boolean isError() {
        return level.equals("error") && accepted == null;
    }

    /** Where it is, for people. */
    String place() {
        return line == null ? file : file + ":" + line;
    }

    String text(Style style) {
        StringBuilder text = new StringBuilder(place());
        text.append("  ")
                .append(accepted != null ? style.dim("accepted") : isError() ? style.red(level) : style.yellow(level));
        text.append("  ").append(rule).append("  ").append(direction.equals("upgrade") ? "" : direction + ": ");
        text.append(reason);
        if (accepted != null) {
            return text.append("\n    ")
                    .append(style.dim("because: " + accepted))
                    .toString();
        }
        for (int i = 0; i < safeWay.size(); i++) {
            text.append("\n    ").append(i + 1).append(". ").append(safeWay.get(i));
        }
        return text.toString();
    }

    /** The finding for a reviewer. */
    ChangeDocument.Row row() {
        return accepted == null
                ? new ChangeDocument.Row(level, rule, place(), reason, safeWay)
                : new ChangeDocument.Row("accepted", rule, place(), reason + " Because: " + accepted, List.of());
    }
}
