package dev.retort.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parameters of an address, exactly as written.
 *
 * @param all {@code name=value} words
 * @param separator what stands between two
 */
record UrlParameters(List<String> all, String separator) {

    UrlParameters {
        all = List.copyOf(all);
    }

    /** Parameters after a question mark. */
    static UrlParameters ofQuery(String query) {
        return split(query, "&", "&");
    }

    /** Settings of an H2 address, where a backslash before a semicolon keeps it in the value. */
    static UrlParameters ofSettings(String settings) {
        return split(settings, "(?<!\\\\);", ";");
    }

    private static UrlParameters split(String text, String pattern, String separator) {
        List<String> words = Stream.of(Pattern.compile(pattern).split(text))
                .filter(word -> !word.isEmpty())
                .toList();
        return new UrlParameters(words, separator);
    }

    Optional<String> find(String name) {
        return all.stream()
                .filter(word -> name(word).equalsIgnoreCase(name) && word.contains("="))
                .map(word -> word.substring(word.indexOf('=') + 1))
                .findFirst();
    }

    boolean hasNameWith(String part) {
        return all.stream().anyMatch(word -> name(word).contains(part));
    }

    UrlParameters without(String... names) {
        List<String> others = new ArrayList<>(all);
        Stream.of(names).forEach(gone -> others.removeIf(word -> name(word).equalsIgnoreCase(gone)));
        return new UrlParameters(others, separator);
    }

    UrlParameters map(UnaryOperator<String> change) {
        return new UrlParameters(all.stream().map(change).toList(), separator);
    }

    /** The parameters after their mark, or nothing where there are none. */
    String after(String mark) {
        return all.stream()
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(separator), text -> text.isEmpty() ? "" : mark + text));
    }

    private static String name(String word) {
        return word.replaceFirst("=.*", "");
    }
}
