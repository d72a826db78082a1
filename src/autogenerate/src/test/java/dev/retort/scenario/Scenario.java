package dev.retort.scenario;

import static java.util.stream.Collectors.joining;

import dev.retort.database.ReadScope;
import dev.retort.diff.RenameDecision;
import dev.retort.operation.RenameCandidate;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A folder: {@code scenario.txt} names the cases it comes from, says what it shows, and may have lines of its own:
 * {@code schemas: a, b} (the schemas that are compared), {@code DATA LOSS table.column} or {@code DATA LOSS table} (what
 * does not survive upgrade and downgrade), {@code nothing changes}, {@code settings: key=value}, {@code no export}
 * (Hibernate itself cannot create what the entities map), {@code not on h2: why} (a server that has no such thing),
 * {@code on older servers too} (one of those that run on older versions in every build), {@code ordinals recorded} (earlier
 * migrations say which constants the numbers of the state before stand for).
 *
 * <p>A state is a script, {@code schema.sql} for PostgreSQL and {@code h2.sql} and so on for others, or a set of entities,
 * which serve every server. What is expected on another server than PostgreSQL stands in a folder of its name, and so does
 * what an older PostgreSQL says otherwise: {@code postgresql-14}.
 *
 * @param folder the folder
 * @param lines the lines of {@code scenario.txt}
 * @param server where it runs
 */
record Scenario(Path folder, List<String> lines, TestServer server) {

    private static final List<String> DIRECTIVES = List.of(
            "schemas: ",
            "settings: ",
            "DATA LOSS ",
            "nothing changes",
            "no export",
            "renames",
            "not on ",
            "on older servers too",
            "ordinals recorded");

    static final Path ROOT = Path.of("src", "test", "resources", "scenarios").toAbsolutePath();

    /** All scenarios of a server, or those whose name holds one of the words of {@code retort.scenarios.only}, with commas between. */
    static List<Scenario> on(TestServer server) {
        return all(server).stream().filter(Scenario::applies).toList();
    }

    /** The same, with those that do not run on the server. */
    static List<Scenario> all(TestServer server) {
        return folders(System.getProperty("retort.scenarios.only", "")).stream()
                .map(folder -> new Scenario(
                        folder, List.of(text(folder.resolve("scenario.txt")).split("\n")), server))
                .toList();
    }

    /** The folders whose name holds one of the words; a word that none holds is a mistake. */
    static List<Path> folders(String only) {
        List<String> words = List.of(only.split(","));
        try (Stream<Path> entries = Files.list(ROOT)) {
            List<Path> all = entries.filter(Files::isDirectory).sorted().toList();
            List<String> unknown = words.stream()
                    .filter(word -> all.stream().noneMatch(folder -> named(folder, word)))
                    .toList();
            if (!unknown.isEmpty()) {
                throw new IllegalArgumentException("retort.scenarios.only: no scenario's name holds " + unknown);
            }
            return all.stream()
                    .filter(folder -> words.stream().anyMatch(word -> named(folder, word)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean named(Path folder, String word) {
        return folder.getFileName().toString().contains(word);
    }

    /** The same scenario on another server. */
    Scenario with(TestServer other) {
        return new Scenario(folder, lines, other);
    }

    private boolean applies() {
        return isChosen()
                && reasonAgainst().isEmpty()
                && Stream.of("before", "after").allMatch(this::isWrittenFor);
    }

    /** On a server that is asked for by name, or where all run, every scenario is. */
    private boolean isChosen() {
        return server.runsAll()
                || System.getProperty("retort.scenarios.on", "").equals(server.product())
                || lines.contains("on older servers too");
    }

    private Optional<String> reasonAgainst() {
        return values("not on ").stream()
                .map(line -> line.split(": ", 2))
                .filter(line -> Stream.of(line[0].split(", ")).anyMatch(this::names))
                .map(line -> line[1])
                .findFirst();
    }

    /** A product stands for all its versions. */
    private boolean names(String product) {
        return product.equals(server.product()) || server.product().startsWith(product + "-");
    }

    /** Whether it runs on the server: yes, or why not, or nothing where nobody wrote a script for the server. */
    String answer() {
        return applies() ? "yes" : reasonAgainst().orElse("");
    }

    private boolean isWrittenFor(String side) {
        Path state = folder.resolve(side);
        return !hasScripts(state) || Files.exists(state.resolve(script()));
    }

    private static boolean hasScripts(Path state) {
        String[] scripts = state.toFile().list((folder, name) -> name.endsWith(".sql"));
        return scripts != null && scripts.length > 0;
    }

    private String script() {
        return isPostgreSql() ? "schema.sql" : server.family() + ".sql";
    }

    private boolean isPostgreSql() {
        return server instanceof PostgreSqlServer;
    }

    /** What is said for one server, or for all; an older version says what the newest does where it has no file of its own. */
    private Path ofServer(String file) {
        boolean newest = server.product().equals(server.family());
        Path own = folder.resolve(server.product()).resolve(file);
        if (!newest && Files.exists(own)) {
            return own;
        }
        return isPostgreSql()
                ? folder.resolve(file)
                : folder.resolve(server.family()).resolve(file);
    }

    String name() {
        return folder.getFileName().toString();
    }

    Side before() {
        return side("before");
    }

    /** Where there is no such folder, the state before stays. */
    Side after() {
        return side(Files.exists(folder.resolve("after")) ? "after" : "before");
    }

    private Side side(String name) {
        Path side = folder.resolve(name);
        Path script = side.resolve(script());
        if (!Files.exists(side) || Files.exists(script)) {
            return new SqlSide(Files.exists(script) ? text(script) : "", scope(), server);
        }
        return new EntitySide(EntityClasses.of(side), settings());
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        values("settings: ").forEach(line -> settings.putAll(properties(line)));
        return settings;
    }

    private static Map<String, String> properties(String line) {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(line));
            Map<String, String> settings = new LinkedHashMap<>();
            properties.stringPropertyNames().forEach(key -> settings.put(key, properties.getProperty(key)));
            return settings;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    ReadScope scope() {
        List<String> schemas = values("schemas: ");
        return schemas.isEmpty()
                ? ReadScope.DEFAULT_SCHEMA
                : ReadScope.DEFAULT_SCHEMA.withSchemas(schemas.get(0).split(", "));
    }

    /** The tables and columns whose values do not survive. */
    List<String> losses() {
        return values("DATA LOSS ");
    }

    /** What it shows, without the lines that tell the test how to run it. */
    String shows() {
        return lines.stream()
                .skip(1)
                .map(String::strip)
                .filter(line -> DIRECTIVES.stream().noneMatch(line::startsWith))
                .collect(joining(" "))
                .strip();
    }

    boolean changesNothing() {
        return lines.contains("nothing changes");
    }

    /** The likeliest renames where the scenario is about renames, otherwise none. */
    RenameDecision renames() {
        return lines.contains("renames")
                ? (differences, likely) ->
                        likely.stream().limit(1).map(RenameCandidate::rename).toList()
                : RenameDecision.NONE;
    }

    /** Whether Hibernate itself can create what the entities declare. */
    boolean isExportable() {
        return !lines.contains("no export");
    }

    /** Whether migrations say what the numbers of the state before stand for. */
    boolean recordsOrdinals() {
        return lines.contains("ordinals recorded");
    }

    private List<String> values(String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .toList();
    }

    /** The statements that fill the state before with rows. */
    String rows() {
        Path own = ofServer("rows.sql");
        Path file = Files.exists(own) ? own : folder.resolve("rows.sql");
        return Files.exists(file) ? text(file) : "";
    }

    Golden golden(String file) {
        return new Golden(ofServer(file));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
