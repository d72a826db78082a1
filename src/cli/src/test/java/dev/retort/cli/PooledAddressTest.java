package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.cli.Shell.Result;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses behind which a PgBouncer lends sessions of the server, where there is one. Hazard 152. */
class PooledAddressTest {

    private static final Pattern SERVER = Pattern.compile("//([^:/]+):(\\d+)/(\\w+)");

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.create();
    private Process bouncer;
    private Project project;

    @BeforeEach
    void oneMigration() {
        assumeTrue(isThere(), "pgbouncer is installed");
        project = Project.in(folder, database)
                .migration("a1", "", "op.execute(\"create table note (id int)\");", "op.execute(\"drop table note\");");
    }

    private static boolean isThere() {
        try {
            return new ProcessBuilder("pgbouncer", "--version").start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (bouncer != null) {
            bouncer.destroy();
            bouncer.waitFor(10, TimeUnit.SECONDS);
        }
    }

    /** Answers the address of the pool. */
    private String pool(String mode) throws IOException, InterruptedException {
        Matcher server = SERVER.matcher(database.url());
        assertThat(server.find()).isTrue();
        int port = freePort();
        Path settings = Files.writeString(folder.resolve("pgbouncer.ini"), """
                [databases]
                %s = host=%s port=%s user=postgres
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %s
                unix_socket_dir =
                auth_type = any
                pool_mode = %s
                ignore_startup_parameters = extra_float_digits
                """.formatted(
                        server.group(3), server.group(1), server.group(2), port, mode));
        List<String> command = new ArrayList<>(List.of("pgbouncer", settings.toString()));
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(1, List.of("-u", "nobody"));
        }
        bouncer = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("pgbouncer.log").toFile())
                .start();
        awaitPort(port);
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + server.group(3) + "?user=postgres";
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitPort(int port) throws IOException, InterruptedException {
        for (int attempt = 0; attempt < 200; attempt++) {
            try (Socket open = new Socket(InetAddress.getLoopbackAddress(), port)) {
                assertThat(open.isConnected()).isTrue();
                return;
            } catch (IOException notYet) {
                assertThat(bouncer.isAlive())
                        .as(Files.readString(folder.resolve("pgbouncer.log")))
                        .isTrue();
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        throw new IOException("pgbouncer did not start");
    }

    @Test
    void sessionsForOneTransactionEachAreRefused() throws Exception {
        String url = pool("transaction");
        for (String command : List.of("upgrade", "current", "validate", "current")) {
            Result refused = project.run(command, "--quiet", "--url", url);
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.out()).isEmpty();
            assertThat(refused.err())
                    .isEqualTo(
                            "error: the connection to the database cannot be used: behind this address a pool lends a"
                                    + " session of the server for one transaction at a time (as PgBouncer does with pool_mode ="
                                    + " transaction), where no lock and no setting lasts; name the server itself, or a pool that"
                                    + " lends a session for as long as the connection lasts\n");
        }
        assertThat(database.tables()).isEmpty();
    }

    @Test
    void sessionsThatLastAreUsed() throws Exception {
        String url = pool("session");
        project.done("upgrade", "--url", url);
        assertThat(database.tables()).contains("note");
        project.done("downgrade", "base", "--url", url);
    }
}
