package dev.retort.cli;

import dev.retort.config.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in one sentence and with a hint where to read on. */
final class UsageErrors {

    /** Picocli names the two words only in its message. */
    private static final Pattern WITHOUT_VALUE =
            Pattern.compile("Expected parameter for option '([^']+)' but found '([^'=]+)");

    private UsageErrors() {}

    static String sentence(ParameterException wrong) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        return withHint(problem(wrong, command), command);
    }

    static String noCommand(CommandSpec command) {
        return withHint("no command is given", command);
    }

    private static String problem(ParameterException wrong, CommandSpec command) {
        Matcher withoutValue = WITHOUT_VALUE.matcher(String.valueOf(wrong.getMessage()));
        if (withoutValue.find()) {
            return "option '" + withoutValue.group(1) + "' needs a value, but '" + withoutValue.group(2) + "' follows";
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, command);
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " is given twice";
        }
        if (wrong instanceof MissingParameterException missing) {
            return missing(missing);
        }
        return other(wrong);
    }

    private static String withHint(String problem, CommandSpec command) {
        String end = problem.endsWith("?") ? " See" : "; see";
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

    private static String missing(MissingParameterException wrong) {
        ArgSpec first = wrong.getMissing().get(0);
        boolean isWithoutValue = String.valueOf(wrong.getMessage()).startsWith("Missing required parameter for option");
        return isWithoutValue
                ? name(first) + " needs a value (" + first.paramLabel() + ")"
                : name(first) + " is missing";
    }

    /** Picocli's converters say "Invalid value for option '--limit': 'many' is not an int". */
    private static String other(ParameterException wrong) {
        String message = String.valueOf(wrong.getMessage()).strip();
        ArgSpec argument = wrong.getArgSpec();
        int colon = message.indexOf(": ");
        if (argument != null && message.startsWith("Invalid value") && colon > 0) {
            return name(argument) + ": " + message.substring(colon + 2);
        }
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? "option '" + option.longestName() + "'"
                : "the argument " + argument.paramLabel();
    }
}
