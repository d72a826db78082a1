package dev.retort.diff;

import dev.retort.schema.TableOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The options of one table as two models give them: what one of them leaves open, it takes from the other. */
final class OptionsUnion {

    private final TableOptions one;
    private final TableOptions other;
    private final Clauses clauses;

    /** How a difference is told. */
    @FunctionalInterface
    interface Clauses {
        void add(String what, String first, String second);
    }

    OptionsUnion(TableOptions one, TableOptions other, Clauses clauses) {
        this.one = one;
        this.other = other;
        this.clauses = clauses;
    }

    TableOptions options() {
        return new TableOptions(
                one.unlogged() || other.unlogged(),
                list("option inherits", one.inherits(), other.inherits()),
                either("option partition by", one.partitionBy(), other.partitionBy()),
                list("list of partitions", one.partitions(), other.partitions()),
                parameters(),
                either("option tablespace", one.tablespace(), other.tablespace()),
                new TreeMap<>(settings(one.settings(), other.settings())));
    }

    private <T> List<T> list(String what, List<T> first, List<T> second) {
        List<T> all = either(what, first.isEmpty() ? null : first, second.isEmpty() ? null : second);
        return all == null ? List.of() : all;
    }

    private <T> @Nullable T either(String what, @Nullable T first, @Nullable T second) {
        if (first != null && second != null && !first.equals(second)) {
            clauses.add(what, first.toString(), second.toString());
        }
        return first == null ? second : first;
    }

    private List<String> parameters() {
        List<String> all = new ArrayList<>();
        settings(byName(one.parameters()), byName(other.parameters()))
                .forEach((name, value) -> all.add(value.isEmpty() ? name : name + "=" + value));
        return all;
    }

    /** {@code fillfactor=70} as a name and a value; one that stands alone has none. */
    private static Map<String, String> byName(List<String> parameters) {
        Map<String, String> named = new LinkedHashMap<>();
        parameters.stream()
                .map(parameter ->
                        Stream.of(parameter.split("=", 2)).map(String::strip).toList())
                .forEach(parts -> named.put(parts.get(0), parts.size() == 1 ? "" : parts.get(1)));
        return named;
    }

    private Map<String, String> settings(Map<String, String> first, Map<String, String> second) {
        Map<String, String> all = new LinkedHashMap<>(first);
        second.forEach((name, value) -> all.merge(name, value, (mine, theirs) -> {
            if (!mine.equals(theirs)) {
                clauses.add("option " + name, mine, theirs);
            }
            return mine;
        }));
        return all;
    }
}
