package dev.retort.scenario;

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
    private static final Pattern NAMED = Pattern.compile("(?i:(alembic|jvm-peers|schema-diff)) " + NUMBER);

    private CaseNumbers() {}

    /** The cases that a text names, each or each range with the name of its list. */
    static Set<String> namedIn(String text) {
        return collect(NAMED.matcher(text)
                .results()
                .flatMap(found -> each(found.group(1).toLowerCase(java.util.Locale.ROOT), found, 2)));
    }

    /** The cases of one list that an enumeration holds. */
    static Set<String> of(String list, String enumeration) {
        return collect(ONE.matcher(enumeration).results().flatMap(found -> each(list, found, 1)));
    }

    private static Stream<String> each(String list, MatchResult found, int group) {
        int first = Integer.parseInt(found.group(group + 1));
        int last = found.group(group + 2) == null ? first : Integer.parseInt(found.group(group + 2));
        return IntStream.rangeClosed(first, last).mapToObj(n -> list + " " + found.group(group) + n);
    }

    private static Set<String> collect(Stream<String> cases) {
        return cases.collect(Collectors.toCollection(TreeSet::new));
    }
}
