package dev.retort.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes an empty migration that brings several heads together. */
@Command(name = "merge", description = "Write a migration that brings all heads together.")
final class MergeCommand implements Verb {

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            description = "What the migration does; default: merge heads.")
    private String message = "merge heads";

    @Option(names = "--revision-id", paramLabel = "ID", description = "The revision's id; default: 12 random digits.")
    private @Nullable String revisionId;

    @Mixin
    private final MigrationOptions migrations = new MigrationOptions();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Override
    public ExitCode run(Session session) {
        return Workspace.with(session, workspace -> {
            List<String> heads = List.copyOf(workspace.graph().heads());
            if (heads.size() < 2) {
                throw new CommandException(
                        ExitCode.REFUSED, "the history has one head at most; there is nothing to merge");
            }
            NewMigration merge = NewMigration.of(session, workspace, heads, message, revisionId);
            Path file = NewMigrations.empty(merge, workspace.dialect(), workspace.graph())
                    .write()
                    .get(0);
            session.report(new NewFileReport(session.shown(file), merge.id()));
            return ExitCode.DONE;
        });
    }
}
