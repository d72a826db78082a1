package dev.retort.config;

import java.io.File;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a setting's value is made of, and how one line of text is taken apart for it. */
enum Shape {
    /** One text. */
    TEXT {
        @Override
        List<String> split(String text) {
            return List.of(text);
        }
    },
    /** Words with commas between them. */
    WORDS {
        @Override
        List<String> split(String text) {
            return trimmed(Pattern.compile(","), text);
        }
    },
    /** Paths with the platform's separator between them. */
    PATHS {
        @Override
        List<String> split(String text) {
            return trimmed(Pattern.compile(Pattern.quote(File.pathSeparator)), text);
        }
    },
    /** {@code key=value} words; a comma separates two of them only if a key follows, for values hold commas too. */
    PAIRS {
        @Override
        List<String> split(String text) {
            return trimmed(Pattern.compile(",(?=\\s*[\\w.-]+=)"), text);
        }
    };

    abstract List<String> split(String text);

    boolean isList() {
        return this == WORDS || this == PATHS;
    }

    private static List<String> trimmed(Pattern separator, String text) {
        return Stream.of(separator.split(text))
                .map(String::trim)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
