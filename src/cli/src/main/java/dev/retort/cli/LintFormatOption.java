package dev.retort.cli;

import dev.retort.report.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How a report of hazards is written. */
@Command(optionListHeading = "Report:")
final class LintFormatOption implements ReportFormat {

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif|markdown|html",
            converter = Words.class,
            completionCandidates = Words.class,
            description = {
                "For people, for programs, for code scanners, or for a comment on a pull request;",
                "default: text."
            })
    private Format format = Format.TEXT;

    @Override
    public Format format() {
        return format;
    }

    /** What the option takes. */
    static final class Words extends FormatWords {
        Words() {
            super(Format.TEXT, Format.JSON, Format.SARIF, Format.MARKDOWN, Format.HTML);
        }
    }
}
