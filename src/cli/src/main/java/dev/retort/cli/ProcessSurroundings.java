package dev.retort.cli;

import dev.retort.report.Terminal;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the real process sees. */
final class ProcessSurroundings {

    private static final int BUFFER = 8192;

    private ProcessSurroundings() {}

    static Surroundings read() {
        // Java 22 to 24 have a console where there is no terminal, unless told otherwise.
        System.setProperty("jdk.console", "java.base");
        return new Surroundings(
                Path.of("").toAbsolutePath(),
                System.getenv(),
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                terminal(System.getProperty("retort.terminal")),
                new ConsoleKeyboard(),
                Distribution.home(System.getProperty("retort.home")));
    }

    /** Always UTF-8: files and JSON must not depend on the locale of the shell. */
    private static PrintStream stream(FileDescriptor descriptor) {
        FileOutputStream file = new FileOutputStream(descriptor);
        return new PrintStream(new BufferedOutputStream(file, BUFFER), false, StandardCharsets.UTF_8);
    }

    /**
     * The launcher lists the numbers of the streams that are terminals. Without it there is the console, which needs
     * two of them to be.
     */
    private static Terminal terminal(@Nullable String streams) {
        boolean isConsole = System.console() != null;
        if (streams != null) {
            // Only a console reads without showing what is typed.
            return new Terminal(isConsole, streams.contains("1"), streams.contains("2"));
        }
        return new Terminal(isConsole, isConsole, isConsole);
    }
}
