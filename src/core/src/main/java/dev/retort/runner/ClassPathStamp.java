package dev.retort.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What migrations were compiled against, as a text that changes when it does: the compiler copies constants of a class path
 * into what it compiles, so that classes of the same source differ.
 */
final class ClassPathStamp {

    private ClassPathStamp() {}

    /** Every file of the class path with its size and the time of its last change. */
    static String of(List<Path> classPath) {
        return classPath.stream().map(ClassPathStamp::of).collect(Collectors.joining("\n"));
    }

    private static String of(Path entry) {
        try (Stream<Path> files = Files.walk(entry)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(ClassPathStamp::ofFile)
                    .collect(Collectors.joining("\n"));
        } catch (IOException missing) {
            return entry + " is missing";
        }
    }

    private static String ofFile(Path file) {
        try {
            return file + " " + Files.size(file) + " "
                    + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException gone) {
            return file + " is gone";
        }
    }
}
