package dev.retort.cli;

import dev.retort.report.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How a report of changes is written. */
@Command(optionListHeading = "Report:")
final class CommentFormatOption implements ReportFormat {

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown|html",
            converter = Words.class,
            completionCandidates = Words.class,
            description = "For people, for programs, for a comment on a pull request, or as a page; default: text.")
    private Format format = Format.TEXT;

    @Override
    public Format format() {
        return format;
    }

    /** What the option takes. */
    static final class Words extends FormatWords {
        Words() {
            super(Format.TEXT, Format.JSON, Format.MARKDOWN, Format.HTML);
        }
    }
}
