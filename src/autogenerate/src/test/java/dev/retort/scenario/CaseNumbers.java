package dev.retort.scenario;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers of cases in texts: {@code alembic 12}, {@code jvm-peers D3}, {@code schema-diff 7 to 9, 11}. */
final class CaseNumbers {

    private static final String NUMBER = "([A-Z]?)(\\d+)(?: to [A-Z]?(\\d+))?";
    private static final Pattern ONE = Pattern.compile(NUMBER);
    private static final Pattern SEVERAL =
            Pattern.compile("(?i:(alembic|jvm-peers|schema-diff)) (" + NUMBER + "(?:(?:, | and )" + NUMBER + ")*)");

    private CaseNumbers() {}

    /** The cases that a text names behind the names of their lists. */
    static Set<String> namedIn(String text) {
        return collect(SEVERAL.matcher(text)
                .results()
                .flatMap(found -> of(found.group(1).toLowerCase(Locale.ROOT), found.group(2)).stream()));
    }

    /** The cases of one list that an enumeration holds. */
    static Set<String> of(String list, String enumeration) {
        return collect(ONE.matcher(enumeration).results().flatMap(found -> each(list, found)));
    }

    private static Stream<String> each(String list, MatchResult found) {
        int first = Integer.parseInt(found.group(2));
        int last = found.group(3) == null ? first : Integer.parseInt(found.group(3));
        return IntStream.rangeClosed(first, last).mapToObj(n -> list + " " + found.group(1) + n);
    }

    private static Set<String> collect(Stream<String> cases) {
        return cases.collect(Collectors.toCollection(TreeSet::new));
    }
}
