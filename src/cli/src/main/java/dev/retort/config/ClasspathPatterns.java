package dev.retort.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns the entries of a class path, some of them globs, into folders and jars that exist. */
final class ClasspathPatterns {

    /** The folder before the first part with a wildcard, and the parts from there on. */
    private static final Pattern GLOB =
            Pattern.compile("^(?<folder>(?:[^*?\\[{]*[/\\\\])?)(?<glob>[^/\\\\]*[*?\\[{].*)$");

    private ClasspathPatterns() {}

    static List<Path> expand(Value classpath) {
        return classpath.words().stream()
                .flatMap(entry -> expand(entry, classpath.origin()))
                .distinct()
                .toList();
    }

    private static Stream<Path> expand(String entry, Origin origin) {
        Matcher glob = GLOB.matcher(entry);
        List<Path> found = glob.matches() ? matches(glob, entry, origin) : existing(entry, origin);
        return found.stream();
    }

    private static List<Path> existing(String entry, Origin origin) {
        Path path = origin.resolve(entry);
        if (!Files.exists(path)) {
            throw origin.error("the class path entry '" + entry + "' does not exist (looked for " + path
                    + "); compile the project first, or correct the entry");
        }
        return List.of(path);
    }

    private static List<Path> matches(Matcher parts, String entry, Origin origin) {
        Path folder = origin.resolve(parts.group("folder"));
        String glob = parts.group("glob").replace('\\', '/');
        List<Path> found = Files.isDirectory(folder) ? walk(folder, glob) : List.of();
        if (found.isEmpty()) {
            throw origin.error("no folder or jar matches the class path entry '" + entry + "' (looked in " + folder
                    + "); build the project first, or correct the entry");
        }
        return found;
    }

    /** Sorted, so that the order of the class path does not depend on the file system. */
    private static List<Path> walk(Path folder, String glob) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        int depth = glob.contains("**") ? Integer.MAX_VALUE : glob.split("/").length;
        Path start = real(folder);
        try (Stream<Path> paths = Files.walk(start, depth)) {
            return paths.filter(path -> !path.equals(start) && matcher.matches(start.relativize(path)))
                    .filter(path -> Files.isDirectory(path) || path.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The folder itself may be a link; links inside it are not followed, as they may lead round. */
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
