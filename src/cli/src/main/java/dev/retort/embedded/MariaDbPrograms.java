package dev.retort.embedded;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * MariaDB's programs: those of a jar on the class path, or those that are installed.
 *
 * @param version the version, such as {@code 11.4.5}
 * @param base what MariaDB calls {@code basedir}
 * @param server {@code mariadbd}
 * @param installer {@code mariadb-install-db}
 */
record MariaDbPrograms(String version, Path base, Path server, Path installer) {

    private static final Pattern VERSION = Pattern.compile("(?s).*?Ver ([0-9.]+)-MariaDB.*");

    /** Where servers lie that are not on every user's path. */
    private static final List<String> FURTHER = List.of("/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin");

    /** Whether there are any. */
    static boolean arePresent() {
        return MariaDbJar.onClassPath().isPresent() || installed("mariadbd").isPresent();
    }

    /**
     * The programs, unpacked where they come in a jar.
     *
     * @param state the state directory, where unpacked ones are kept
     * @throws EmbeddedException if there are none, with where to get them
     */
    static MariaDbPrograms find(Path state, Consumer<String> progress) {
        return MariaDbJar.onClassPath()
                .map(jar -> unpacked(jar, state, progress))
                .or(MariaDbPrograms::installed)
                .orElseThrow(() -> new EmbeddedException(
                        "Retort brings no MariaDB along, as its programs are larger than all the rest; "
                                + MariaDbJar.advice()
                                        .map(advice -> advice + ", ")
                                        .orElse("")
                                + "install MariaDB's server (mariadbd and mariadb-install-db), or name a running database"
                                + " instead."));
    }

    private static MariaDbPrograms unpacked(MariaDbJar jar, Path state, Consumer<String> progress) {
        Path home = StateDirectory.create(state, "mariadb-programs");
        ScratchDirectory.deleteUnfinished(home);
        Path base = home.resolve(jar.version());
        jar.unpack(base, progress);
        Path bin = base.resolve("bin");
        return Files.exists(bin.resolve("mysqld.exe"))
                ? new MariaDbPrograms(
                        jar.version(), base, bin.resolve("mysqld.exe"), bin.resolve("mysql_install_db.exe"))
                : new MariaDbPrograms(
                        jar.version(), base, bin.resolve("mariadbd"), base.resolve("scripts/mariadb-install-db"));
    }

    private static Optional<MariaDbPrograms> installed() {
        return installed("mariadbd")
                .flatMap(server -> installed("mariadb-install-db").flatMap(installer -> installed(server, installer)));
    }

    private static Optional<MariaDbPrograms> installed(Path server, Path installer) {
        Path base = server.resolve("../..").normalize();
        Matcher version = VERSION.matcher(
                new Command(List.of(server.toString(), "--version"), base).run().output());
        return version.matches()
                ? Optional.of(new MariaDbPrograms(version.group(1), base, server, installer))
                : Optional.empty();
    }

    private static Optional<Path> installed(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(Stream.of(path.split(File.pathSeparator)), FURTHER.stream())
                .filter(folder -> !folder.isBlank())
                .map(folder -> new File(folder, program))
                .filter(File::canExecute)
                .map(file -> file.getAbsoluteFile().toPath())
                .findFirst();
    }

    boolean forWindows() {
        return server.toString().endsWith(".exe");
    }

    /** The option without which the server does not run as root; none for others. */
    List<String> asRoot() {
        return System.getProperty("user.name").equals("root") ? List.of("--user=root") : List.of();
    }

    /** The first two numbers of the version: {@code 11.4}. */
    String line() {
        return version.replaceFirst("^([0-9]+\\.[0-9]+).*", "$1");
    }
}
