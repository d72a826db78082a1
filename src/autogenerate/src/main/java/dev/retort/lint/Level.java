package dev.retort.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much a hazard matters to a project. */
public enum Level {
    /** It must not be: lint ends with an error, and an upgrade is refused. */
    ERROR,
    /** It is told. */
    WARN,
    /** It is not told. */
    OFF;

    /** The word of settings and reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level of that word; empty where there is none. */
    public static Optional<Level> of(String word) {
        return Stream.of(values()).filter(level -> level.word().equals(word)).findFirst();
    }

    /** The words of all levels. */
    public static List<String> words() {
        return Stream.of(values()).map(Level::word).toList();
    }
}
