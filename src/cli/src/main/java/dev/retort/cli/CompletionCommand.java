package dev.retort.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the script that lets a shell complete commands and options. */
@Command(name = "completion", description = "Print a completion script for bash and zsh: source <(retort completion)")
final class CompletionCommand implements Verb {

    @Spec
    private @Nullable CommandSpec command;

    @Override
    public ExitCode run(Session session) {
        CommandSpec spec = Objects.requireNonNull(command, "picocli sets @Spec");
        session.output().result(AutoComplete.bash("retort", spec.root().commandLine()));
        return ExitCode.DONE;
    }
}
