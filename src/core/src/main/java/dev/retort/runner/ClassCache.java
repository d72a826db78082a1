package dev.retort.runner;

import dev.retort.history.RetortVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compiled migrations, kept as one jar for each state of the sources, {@code classes/<hash>.jar}. A jar appears whole or
 * not at all; one that cannot be read counts as missing. Nothing here is an error: without a cache every run compiles.
 */
final class ClassCache {

    private static final Logger LOG = LoggerFactory.getLogger(ClassCache.class);
    private static final String INDEX = "META-INF/retort-sources";
    private static final String CLASS = ".class";

    /** How many states of the sources are kept: enough for going to and fro between branches. */
    private static final int KEPT = 4;

    private final Path directory;

    ClassCache(Path workDirectory) {
        this.directory = workDirectory.resolve("classes");
    }

    /** The same for the same sources, class path, compiler and version of Retort. */
    static String key(List<SourceFile> files, List<Path> classPath) {
        List<String> texts = new ArrayList<>(
                List.of(Runtime.version().toString(), RetortVersion.TEXT, ClassPathStamp.of(classPath)));
        files.forEach(file -> texts.addAll(List.of(file.fileName(), file.checksum())));
        return Checksum.of(texts.toArray(String[]::new));
    }

    private Path jar(String key) {
        return directory.resolve(key + ".jar");
    }

    Optional<CompiledClasses> find(String key) {
        Path jar = jar(key);
        if (!Files.exists(jar)) {
            return Optional.empty();
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return Optional.of(read(zip));
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("Cannot read the compiled migrations in {} ({}); compiling them again", jar, e.toString());
            return Optional.empty();
        }
    }

    private static CompiledClasses read(ZipFile zip) throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        Map<String, String> fileNames = new TreeMap<>();
        for (ZipEntry entry : zip.stream().toList()) {
            byte[] content = zip.getInputStream(entry).readAllBytes();
            if (entry.getName().equals(INDEX)) {
                fileNames.putAll(index(new String(content, StandardCharsets.UTF_8)));
            } else {
                bytes.put(className(entry.getName()), content);
            }
        }
        return CompiledClasses.of(bytes, fileNames);
    }

    private static String className(String entry) {
        return entry.substring(0, entry.length() - CLASS.length()).replace('/', '.');
    }

    private static Map<String, String> index(String text) {
        return text.lines()
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    void store(String key, CompiledClasses classes) {
        try {
            Files.createDirectories(directory);
            Path unfinished = Files.createTempFile(directory, key, ".tmp");
            try {
                write(unfinished, classes);
                Files.move(unfinished, jar(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            removeOld();
        } catch (IOException e) {
            LOG.warn(
                    "Cannot keep the compiled migrations in {} ({}); the next run compiles them again",
                    directory,
                    e.toString());
        }
    }

    private static void write(Path file, CompiledClasses classes) throws IOException {
        String index = classes.fileNames().entrySet().stream()
                .map(entry -> entry.getKey() + "\t" + entry.getValue())
                .collect(Collectors.joining("\n"));
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, INDEX, index.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> entry : classes.bytes().entrySet()) {
                put(zip, entry.getKey().replace('.', '/') + CLASS, entry.getValue());
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private void removeOld() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> newestFirst = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted(Comparator.comparingLong(ClassCache::modified).reversed())
                    .toList();
            for (Path old : newestFirst.subList(Math.min(KEPT, newestFirst.size()), newestFirst.size())) {
                Files.deleteIfExists(old);
            }
        }
    }

    private static long modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }
}
