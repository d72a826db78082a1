package dev.retort.cli;

import dev.retort.report.Terminal;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run sees of the machine.
 *
 * @param directory the current folder, absolute
 * @param environment the variables
 * @param out standard output
 * @param err standard error
 * @param terminal which standard streams are terminals
 * @param keyboard where passwords are typed
 * @param home the folder of the distribution, which holds {@code templates}
 */
record Surroundings(
        Path directory,
        Map<String, String> environment,
        PrintStream out,
        PrintStream err,
        Terminal terminal,
        Keyboard keyboard,
        Path home) {

    /** Where passwords and answers are typed. */
    @FunctionalInterface
    interface Keyboard {

        /** Reads a line; null at the end of the input, or where nobody sits. */
        default @Nullable String readLine(String question) {
            return null;
        }

        /** Reads a line without showing it; null at the end of the input. */
        char @Nullable [] readPassword(String question);
    }
}
