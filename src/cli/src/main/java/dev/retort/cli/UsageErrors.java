package dev.retort.cli;

import dev.retort.config.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in one sentence and with a hint where to read on. */
final class UsageErrors {

    private UsageErrors() {}

    static String sentence(ParameterException wrong) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        String problem = wrong instanceof UnmatchedArgumentException unmatched
                ? unmatched(unmatched, command)
                : lowerCase(String.valueOf(wrong.getMessage()));
        return withHint(problem, command);
    }

    static String noCommand(CommandSpec command) {
        return withHint("no command is given", command);
    }

    private static String withHint(String problem, CommandSpec command) {
        String end = problem.endsWith("?") || problem.endsWith(".") ? " See" : "; see";
        return problem + end + " '" + command.qualifiedName(" ") + " --help'";
    }

    /** Only the first word: what follows an option that is not known may be a password. */
    private static String unmatched(UnmatchedArgumentException wrong, CommandSpec command) {
        String word = wrong.getUnmatched().get(0);
        if (word.startsWith("-")) {
            String option = word.replaceFirst("=.*", "");
            List<String> known = List.copyOf(command.optionsMap().keySet());
            return "unknown option '" + option + "'" + Nearest.question(option, known);
        }
        Map<String, CommandLine> commands = command.subcommands();
        return commands.isEmpty()
                ? "unexpected argument '" + word + "'"
                : "unknown command '" + word + "'" + Nearest.question(word, commands.keySet());
    }

    private static String lowerCase(String message) {
        String line = message.strip();
        return line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1);
    }
}
