package dev.retort.cli;

import dev.retort.report.Format;

/** A mixin which says how the verb's report is written. */
interface ReportFormat {

    /** The format that was asked for. */
    Format format();
}
