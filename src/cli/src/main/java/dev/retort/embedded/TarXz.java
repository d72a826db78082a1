package dev.retort.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the archives in which zonky ships PostgreSQL: {@code tar}, compressed with {@code xz}. */
final class TarXz {

    private static final int OWNER_MAY_EXECUTE = 0100;

    private TarXz() {}

    /**
     * Unpacks an archive.
     *
     * @param archive the archive; the caller closes it
     * @param target an existing directory
     * @throws IOException if the archive cannot be read, leads out of the directory, or the directory cannot be written
     */
    static void extract(InputStream archive, Path target) throws IOException {
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)));
        for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
            extract(tar, entry, inside(target, entry.getName()));
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
            file.toFile().setExecutable(true, false);
        }
    }

    private static Path inside(Path target, String name) throws IOException {
        Path file = target.resolve(name).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("the archive names a file outside of it, " + name);
        }
        return file;
    }
}
