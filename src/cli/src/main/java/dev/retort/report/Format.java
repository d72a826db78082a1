package dev.retort.report;

import java.util.Locale;

/** How a report is written. */
public enum Format {
    /** For people. */
    TEXT,
    /** For programs: one document, as {@link JsonDocument} says. */
    JSON,
    /** For code scanners: SARIF 2.1.0. */
    SARIF,
    /** For a comment on a pull request. */
    MARKDOWN,
    /** One page that needs no other file. */
    HTML;

    /** The word of the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
