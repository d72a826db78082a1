package dev.retort.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The help of a command, for those who write {@code retort help upgrade}. */
@Command(name = "help", description = "Show the help of a command.")
final class HelpVerb implements Verb {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command; default: retort itself.")
    private @Nullable String command;

    @Override
    public ExitCode run(Session session) {
        CommandLine root =
                Objects.requireNonNull(spec, "picocli sets @Spec").root().commandLine();
        CommandLine asked = command == null ? root : root.getSubcommands().get(command);
        if (asked == null) {
            throw new UnmatchedArgumentException(root, List.of(String.valueOf(command)));
        }
        session.output().result(asked.getUsageMessage(root.getColorScheme()));
        return ExitCode.DONE;
    }
}
