package dev.retort.cli;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/** The keyboard of the terminal that the process was started from. */
final class ConsoleKeyboard implements Surroundings.Keyboard {

    @Override
    public char @Nullable [] readPassword(String question) {
        Console console = System.console();
        return console == null ? null : console.readPassword("%s", question);
    }

    @Override
    public @Nullable String readLine(String question) {
        Console console = System.console();
        return console == null ? null : console.readLine("%s", question);
    }
}
