package dev.retort.diff;

import dev.retort.operation.ObjectKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what extensions decided, for a line each in the report. */
final class Tally {

    private final String deed;
    private final Map<String, Map<String, Set<String>>> counted = new LinkedHashMap<>();

    /** A tally of a deed such as {@code left out}. */
    Tally(String deed) {
        this.deed = deed;
    }

    /** Counts an object of a kind, once however often it comes. */
    void count(Object extension, String kind, String object) {
        counted.computeIfAbsent(extension.getClass().getName(), name -> new TreeMap<>())
                .computeIfAbsent(kind, name -> new LinkedHashSet<>())
                .add(object);
    }

    void count(Object extension, ObjectKind kind, String object) {
        count(extension, kind.label(), object);
    }

    /** One line for each extension: {@code left out by com.example.Filter: 2 indexes, 1 table}. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        counted.forEach((extension, kinds) -> notes.add(deed + " by " + extension + ": "
                + kinds.entrySet().stream()
                        .map(kind -> counted(kind.getValue().size(), kind.getKey()))
                        .collect(Collectors.joining(", "))));
        return notes;
    }

    private static String counted(int count, String kind) {
        return count + " "
                + (count == 1 ? kind : kind.endsWith("x") ? kind + "es" : kind.replaceFirst("y$", "ie") + "s");
    }
}
