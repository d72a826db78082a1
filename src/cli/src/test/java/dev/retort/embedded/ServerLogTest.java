package dev.retort.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read back from the server's log. */
class ServerLogTest {
    @TempDir
    Path temporary;

    @Test
    void onlyWhatIsNewCounts() throws IOException {
        Path file = Files.writeString(temporary.resolve("server.log"), "x [1] FATAL:  old\n");
        ServerLog log = ServerLog.begin(file);
        Files.writeString(file, "x [1] FATAL:  old\n2026-11-21 09:10:35 UTC [2] LOG:  y\n2026 UTC [2] FATAL:  new\n");
        assertThat(log.reason()).isEqualTo("new");
    }

    @Test
    void withoutAnErrorTheLastLineIsTheReason() throws IOException {
        Path file = temporary.resolve("server.log");
        ServerLog log = ServerLog.begin(file);
        assertThat(log.reason()).isEqualTo("it ended without a word");
        Files.writeString(file, "first\nunshare: failed to execute postgres: Permission denied\n");
        assertThat(log.reason()).isEqualTo("unshare: failed to execute postgres: Permission denied");
    }

    @Test
    void aLargeLogIsBegunAnew() throws IOException {
        Path file = Files.write(temporary.resolve("server.log"), new byte[2 << 20]);
        assertThat(ServerLog.begin(file)).isEqualTo(new ServerLog(file, 0));
        assertThat(file).isEmptyFile();
    }

    @Test
    void initdbSaysWhyAmongMuchElse() {
        assertThat(ServerLog.reasonIn("running bootstrap script ... ok\n"
                        + "performing post-bootstrap initialization ... 2026-11-21 [3] FATAL:  no room\n"
                        + "child process exited with exit code 1\n"
                        + "initdb: removing contents of data directory"))
                .isEqualTo("no room; child process exited with exit code 1");
    }
}
