package dev.retort.cli;

import java.util.Map;
import java.util.stream.Collectors;

/** The texts of files that are printed and not written. */
final class SourceTexts {

    private SourceTexts() {}

    /** One text as it is; several, each below its name. */
    static String of(Map<String, String> sources) {
        return sources.size() == 1
                ? sources.values().iterator().next()
                : sources.entrySet().stream()
                        .map(source -> "// " + source.getKey() + "\n" + source.getValue())
                        .collect(Collectors.joining("\n"));
    }
}
