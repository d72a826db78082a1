package dev.retort.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looking instead of doing. */
@Command(optionListHeading = "Preview:")
final class PreviewOptions {

    @Option(names = "--dry-run", description = "Say what would be done, and change nothing.")
    private boolean dryRun;

    @Option(names = "--sql", description = "Print the SQL that would be run, and change nothing.")
    private boolean sql;

    /** Whether to say what would be done. */
    boolean dryRun() {
        return dryRun;
    }

    /** Whether to print the SQL. */
    boolean sql() {
        return sql;
    }
}
