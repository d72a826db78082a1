package dev.retort.cli;

import dev.retort.lint.Levels;
import dev.retort.report.ChangeDocument;
import dev.retort.report.ReviewReport;
import dev.retort.report.SarifLog;
import dev.retort.report.SarifReport;
import dev.retort.report.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * What may hurt of migrations that are there.
 *
 * @param dialect the database for which that is told
 * @param migrations how many were looked at
 * @param findings the findings in the order of the migrations and their lines
 * @param levels how much which hazards matter
 * @param locks the locks that they take; empty where nobody reviews
 * @param reviewed the migrations as a reviewer wants to see them; empty where nobody reviews
 */
record LintReport(
        String dialect,
        int migrations,
        List<LintLine> findings,
        Levels levels,
        List<ChangeDocument.Waiting> locks,
        List<ChangeDocument.Part> reviewed)
        implements SarifReport, ReviewReport {

    LintReport {
        findings = List.copyOf(findings);
        locks = List.copyOf(locks);
        reviewed = List.copyOf(reviewed);
    }

    /** How many findings are errors that nobody accepted. */
    int errors() {
        return (int) findings.stream().filter(LintLine::isError).count();
    }

    private int accepted() {
        return (int) findings.stream().filter(line -> line.accepted() != null).count();
    }

    private int warnings() {
        return findings.size() - errors() - accepted();
    }

    @Override
    public String text(Style style) {
        List<String> lines = new ArrayList<>();
        findings.forEach(finding -> lines.add(finding.text(style)));
        lines.add(verdict());
        return String.join("\n", lines);
    }

    /** The numbers in one line. */
    String verdict() {
        String looked = migrations == 1 ? "1 migration" : migrations + " migrations";
        if (findings.isEmpty()) {
            return "Nothing in " + looked + " may hurt on " + dialect + ".";
        }
        return counted(errors(), "error") + ", " + counted(warnings(), "warning") + ", " + accepted() + " accepted in "
                + looked + " on " + dialect + ".";
    }

    private static String counted(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    /** What programs read of it. */
    private record Document(
            String dialect, int migrations, int errors, int warnings, int accepted, List<LintLine> findings) {}

    @Override
    public Object json() {
        return new Document(dialect, migrations, errors(), warnings(), accepted(), findings);
    }

    @Override
    public SarifLog sarif() {
        return new LintSarif(levels).log(findings);
    }

    @Override
    public void tell(ChangeDocument document) {
        document.verdict(verdict());
        document.hazards(findings.stream().map(LintLine::row).toList());
        document.locks(locks);
        reviewed.forEach(document::part);
    }
}
