package dev.retort.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Path;
import java.time.Duration;

/** A command in a process of its own: starts the embedded database, says where it is, and keeps it until its input ends. */
final class Holder {
    private Holder() {}

    /** Arguments: state directory (URL-encoded), directory of the programs, command, longest wait in milliseconds. */
    public static void main(String[] args) throws IOException {
        Layout layout = Layout.create(Path.of(URLDecoder.decode(args[0], UTF_8)), PostgresqlVersion.bundled())
                .withBinaries(Path.of(args[1]));
        Duration wait = Duration.ofMillis(Long.parseLong(args[3]));
        try (EmbeddedServer server =
                EmbeddedPostgresql.start(layout, args[2], wait, line -> System.out.println("progress " + line))) {
            System.out.println("ready " + server.jdbcUrl() + " " + server.password());
            while (System.in.read() >= 0) {}
        } catch (EmbeddedException e) {
            System.out.println("failed " + e.getClass().getSimpleName() + " " + e.getMessage());
        }
    }
}
