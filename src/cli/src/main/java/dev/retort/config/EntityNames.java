package dev.retort.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The packages and classes to look in, some of them listed in an {@code @file}. */
final class EntityNames {

    private EntityNames() {}

    static List<String> expand(Value entities) {
        return entities.words().stream()
                .flatMap(word -> word.startsWith("@") ? listed(word, entities.origin()) : Stream.of(word))
                .map(word -> checked(word, entities.origin()))
                .distinct()
                .toList();
    }

    /** Classes are told from packages as Java's naming conventions have it: by the capital after the last dot. */
    static boolean isClass(String name) {
        return Character.isUpperCase(name.charAt(name.lastIndexOf('.') + 1));
    }

    /** One name a line; {@code #} starts a comment. */
    private static Stream<String> listed(String word, Origin origin) {
        Path file = origin.resolve(word.substring(1));
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty());
        } catch (IOException unreadable) {
            throw origin.error(
                    "the file '" + file + "' with the names of entities cannot be read; correct '" + word
                            + "' or write the file",
                    unreadable);
        }
    }

    private static String checked(String name, Origin origin) {
        if (!JavaNames.isQualified(name)) {
            throw origin.error(
                    "'" + name + "' is neither a package nor a class; write names such as com.example.orders,"
                            + " or @file for a file that lists them");
        }
        return name;
    }
}
