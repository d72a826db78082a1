package dev.retort.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What is dropped, and which drops and adds are renames. */
@Command(optionListHeading = "Drops and renames:")
final class RenameOptions {

    @Option(
            names = "--rename",
            paramLabel = "OLD=NEW",
            description = "table.column=table.new, table=new, sequence=new or enumtype=new; may be repeated.")
    private final List<String> renames = new ArrayList<>();

    @Option(names = "--no-input", description = "Ask nothing: what is not named with --rename is dropped and added.")
    private boolean noInput;

    @Option(
            names = "--allow-drops",
            description = "Write drops also where the entities ask for few of the tables that migrations made.")
    private boolean allowDrops;

    /** Whether drops are written whatever was found. */
    boolean allowDrops() {
        return allowDrops;
    }

    /** The decision that the options make, asking the person at the terminal where they leave it open. */
    RenameChoices choices(Session session) {
        return new RenameChoices(
                renames.stream().map(RequestedRename::parse).toList(), noInput ? Question.NO : session.question());
    }
}
