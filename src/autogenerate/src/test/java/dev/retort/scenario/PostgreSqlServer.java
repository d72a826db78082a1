package dev.retort.scenario;

import static java.util.stream.Collectors.joining;

import dev.retort.database.ReadScope;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Embedded PostgreSQL servers that trade safety for speed: the newest, on which everything runs, and older ones. */
public enum PostgreSqlServer implements TestServer {
    INSTANCE("18"),
    VERSION_16("16"),
    VERSION_14("14");

    private static final String CATALOGUE =
            Scenario.text(Path.of("src/test/resources/dev/retort/scenario/postgresql-catalogue.sql"));
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String version;
    private @Nullable EmbeddedPostgres started;
    private @Nullable Connection administration;

    PostgreSqlServer(String version) {
        this.version = version;
    }

    private synchronized EmbeddedPostgres server() {
        if (started == null) {
            started = start();
        }
        return started;
    }

    private EmbeddedPostgres start() {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("autovacuum", "off");
        if (isOlder()) {
            builder.setPgBinaryResolver((system, machine) -> binaries());
        }
        try {
            return builder.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Unpacked by the build, as those of all versions have one name. */
    private InputStream binaries() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target", "postgresql", version))) {
            return Files.newInputStream(files.filter(file -> file.toString().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    private boolean isOlder() {
        return this != INSTANCE;
    }

    @Override
    public String product() {
        return isOlder() ? "postgresql-" + version : "postgresql";
    }

    @Override
    public String label() {
        return "PostgreSQL " + version;
    }

    @Override
    public String contents() {
        return """
            select n.nspname || '.' || o.name
            from (
              select relnamespace as namespace, relname as name from pg_class where relname not like 'retort\\_%'
              union all
              select typnamespace, typname from pg_type where typrelid = 0 and typname not like '\\_retort\\_%'
              union all
              select oid, '' from pg_namespace where nspname <> 'public'
            ) o
            join pg_namespace n on n.oid = o.namespace
            where n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
            order by 1
                """;
    }

    @Override
    public Optional<String> catalogue(ReadScope scope) {
        String named = scope.schemas().stream()
                .map(schema -> "'" + schema.replace("'", "''") + "'")
                .collect(joining(", "));
        return Optional.of(CATALOGUE.formatted(
                named.isEmpty()
                        ? "nspname <> 'information_schema' and nspname not like 'pg\\_%'"
                        : "nspname in (" + named + ")"));
    }

    @Override
    public boolean runsAll() {
        return !isOlder();
    }

    @Override
    public String create() throws SQLException {
        return createFrom("template1");
    }

    /** Creates a database with all that is in another, to which nobody may be connected, and answers its URL. */
    public String copy(String url) throws SQLException {
        return createFrom(name(url));
    }

    private String createFrom(String template) throws SQLException {
        String name = "scenario_" + COUNT.incrementAndGet();
        run("create database " + name + " template " + template);
        return url(name);
    }

    /** Hundreds of databases would take the server long to leave behind. */
    @Override
    public void drop(String url) throws SQLException {
        run("drop database " + name(url) + " with (force)");
    }

    /** On one session for all, as each that begins is a process of the server. */
    private synchronized void run(String sql) throws SQLException {
        if (administration == null || administration.isClosed()) {
            administration = DriverManager.getConnection(url("postgres"));
        }
        try (Statement statement = administration.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String name(String url) {
        return url.replaceAll(".*/(scenario_[0-9]+).*", "$1");
    }

    private String url(String database) {
        return server().getJdbcUrl("postgres", database);
    }
}
