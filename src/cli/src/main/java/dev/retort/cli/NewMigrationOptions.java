package dev.retort.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a new migration is called. */
@Command(optionListHeading = "Migration:")
final class NewMigrationOptions {

    @Option(
            names = {"-m", "--message"},
            required = true,
            paramLabel = "TEXT",
            description = "What the migration does, in a few words.")
    private String message = "";

    @Option(names = "--revision-id", paramLabel = "ID", description = "The revision's id; default: 12 random digits.")
    private @Nullable String revisionId;

    String message() {
        return message;
    }

    @Nullable
    String revisionId() {
        return revisionId;
    }
}
