package dev.retort.cli;

import dev.retort.cli.ExceptionTranslation.Failure;
import dev.retort.config.Redaction;
import dev.retort.report.Output;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs one command line, from its words to an exit code. */
final class Cli {

    private final Surroundings surroundings;
    private final List<Verb> verbs;
    private final Supplier<ExceptionTranslation> translation;
    private final Interruption interruption;

    Cli(Surroundings surroundings, List<Verb> verbs, Supplier<ExceptionTranslation> translation) {
        this(surroundings, verbs, translation, new Interruption());
    }

    Cli(
            Surroundings surroundings,
            List<Verb> verbs,
            Supplier<ExceptionTranslation> translation,
            Interruption interruption) {
        this.interruption = interruption;
        this.surroundings = surroundings;
        this.verbs = verbs;
        this.translation = translation;
    }

    /** Runs; every error ends here, as a sentence on standard error and an exit code. */
    int run(String... arguments) {
        Redaction redaction = new Redaction();
        ArgumentSecrets.hide(arguments, redaction);
        Output output = Output.to(
                surroundings.out(), surroundings.err(), surroundings.terminal(), surroundings.environment(), redaction);
        RetortCommand root = new RetortCommand();
        // Asked of the words themselves, for an error may come before they are understood.
        boolean isTraced = List.of(arguments).contains("--stacktrace");
        ExitCode exitCode = end(isTraced, output, () -> {
            PrintWriter help = new PrintWriter(surroundings.out(), true);
            CommandLine line = CommandLines.of(root, verbs, help, output.style());
            // A mistyped option must not become the value of the one before it; '--message=-x' says what it means.
            line.setUnmatchedOptionsAllowedAsOptionParameters(hasAttachedDash(arguments));
            ParseResult parsed = line.parseArgs(RelativeTargets.named(line, arguments));
            return CommandLine.executeHelpRequest(parsed) != null
                    ? ExitCode.DONE
                    : verb(parsed, isTraced, root.quiet() ? output.quiet() : output, redaction);
        });
        return written(exitCode, output).number();
    }

    private static boolean hasAttachedDash(String... arguments) {
        return Stream.of(arguments).anyMatch(word -> word.matches("(?s)--?[a-z-]+=-.*"));
    }

    /** A step of the run that ends in an exit code. */
    @FunctionalInterface
    private interface Step {
        ExitCode run();
    }

    private ExitCode end(boolean isTraced, Output output, Step step) {
        try {
            return step.run();
        } catch (ParameterException wrong) {
            output.error(UsageErrors.sentence(wrong));
            return ExitCode.USAGE;
        } catch (RuntimeException | Error thrown) {
            Failure failure = translation.get().translate(thrown);
            if (isTraced) {
                output.trace(thrown);
            }
            output.error(interruption.reason(thrown, failure.sentence()));
            return failure.exitCode();
        }
    }

    private ExitCode verb(ParseResult parsed, boolean isTraced, Output output, Redaction redaction) {
        CommandSpec command = last(parsed).commandSpec();
        if (!(command.userObject() instanceof Verb verb)) {
            output.error(UsageErrors.noCommand(command));
            return ExitCode.USAGE;
        }
        LogMessages.route(output, isTraced);
        return verb.run(new Session(command, surroundings, output, redaction, interruption));
    }

    private static ParseResult last(ParseResult parsed) {
        return parsed.hasSubcommand() ? last(parsed.subcommand()) : parsed;
    }

    /** A full disk or a closed pipe shows only now. */
    private ExitCode written(ExitCode exitCode, Output output) {
        if (!surroundings.out().checkError()) {
            return exitCode;
        }
        output.error("the results could not be written to standard output; check the disk or pipe behind it");
        return exitCode == ExitCode.DONE ? ExitCode.FAILED : exitCode;
    }
}
