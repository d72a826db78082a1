package dev.retort.cli;

import dev.retort.report.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How the report is written. */
@Command(optionListHeading = "Report:")
final class FormatOption implements ReportFormat {

    @Option(
            names = "--format",
            paramLabel = "text|json",
            converter = Words.class,
            completionCandidates = Words.class,
            description = "For people or for programs; default: text.")
    private Format format = Format.TEXT;

    @Override
    public Format format() {
        return format;
    }

    /** What the option takes. */
    static final class Words extends FormatWords {
        Words() {
            super(Format.TEXT, Format.JSON);
        }
    }
}
