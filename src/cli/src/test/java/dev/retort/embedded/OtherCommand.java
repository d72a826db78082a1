package dev.retort.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@link Holder} that a test has started, and what it said so far. */
final class OtherCommand implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    private OtherCommand(Process process) {
        this.process = process;
        this.output = process.inputReader(UTF_8);
    }

    /** Starts it; it may take a while until it says something. */
    static OtherCommand start(String stateDirectory, String command, long waitMillis) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                URLEncoder.encode(stateDirectory, UTF_8),
                Servers.BINARIES.toString(),
                command,
                Long.toString(waitMillis));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("PGDATA", "/nowhere");
        builder.environment().put("PGPORT", "1");
        return new OtherCommand(builder.redirectErrorStream(true).start());
    }

    /** Reads on until it says a line that begins so, and returns that line. */
    String await(String beginning) throws IOException {
        for (String line; (line = output.readLine()) != null; ) {
            lines.add(line);
            if (line.startsWith(beginning)) {
                return line;
            }
        }
        throw new AssertionError("ended without saying '" + beginning + "', but " + lines);
    }

    /** Everything it said. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    long pid() {
        return process.pid();
    }

    /** Sends a signal, such as INT for Ctrl-C, and waits for the end of the process. */
    void kill(String signal) throws IOException, InterruptedException {
        Servers.kill(signal, process.pid());
        assertThat(process.waitFor(30, SECONDS))
                .as("the other command ends after " + signal)
                .isTrue();
    }

    /** Lets it finish its work, and waits for the end of the process. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().orTimeout(30, SECONDS).join();
    }
}
