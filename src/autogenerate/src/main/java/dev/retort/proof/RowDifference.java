package dev.retort.proof;

import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is different about the rows of one table after a step.
 *
 * @param columns what is compared: the columns' names before, each with its name afterwards
 * @param key the columns that tell one row from the others, by their names before; empty where not all of them are compared
 * @param gone the rows that are not there any more as they were
 * @param come the rows that were not there as they are
 */
record RowDifference(
        Map<String, String> columns,
        List<String> key,
        List<Map<String, @Nullable String>> gone,
        List<Map<String, @Nullable String>> come) {

    /** Sets each row against one that reads the same. */
    static RowDifference between(
            List<Map<String, @Nullable String>> before,
            List<Map<String, @Nullable String>> after,
            Map<String, String> columns,
            List<String> key) {
        List<String> compared = columns.keySet().containsAll(key) ? key : List.of();
        RowDifference difference = new RowDifference(columns, compared, new ArrayList<>(), new ArrayList<>(after));
        before.stream().filter(row -> !difference.finds(row)).forEach(difference.gone::add);
        return difference;
    }

    private boolean finds(Map<String, @Nullable String> row) {
        return come.stream()
                .filter(other -> changed(row, other).isEmpty())
                .findFirst()
                .filter(come::remove)
                .isPresent();
    }

    boolean isNothing() {
        return gone.isEmpty() && come.isEmpty();
    }

    /** The columns that have another value in the row that is told of; none where all of it is gone, or new. */
    List<String> changed() {
        return told().flatMap(row -> closest(row).map(other -> changed(row, other)))
                .orElse(List.of());
    }

    /** What a step has done to a table, as the rest of a sentence. */
    String of(QualifiedName table) {
        return told().map(row -> closest(row)
                        .map(other ->
                                "loses values of " + table + ": in the row " + before(row) + ", " + changes(row, other))
                        .orElseGet(() -> "loses rows of " + table + ": " + before(row) + " is gone" + instead()))
                .orElseGet(() -> "adds rows to " + table + ": " + after(come.get(0)) + " was not there before");
    }

    /** The first of the rows that are gone; where there are fewer than before, the first that became none of those that are there. */
    private Optional<Map<String, @Nullable String>> told() {
        return gone.stream()
                .filter(row -> gone.size() > come.size() && closest(row).isEmpty())
                .findFirst()
                .or(() -> gone.stream().findFirst());
    }

    /** What a row has become, as far as that can be told. */
    private Optional<Map<String, @Nullable String>> closest(Map<String, @Nullable String> row) {
        Comparator<Map<String, @Nullable String>> otherKey = Comparator.comparing(other -> !hasSameKey(row, other));
        return come.stream()
                .filter(other -> isClose(row, other))
                .min(otherKey.thenComparing(other -> changed(row, other).size()));
    }

    private boolean isClose(Map<String, @Nullable String> row, Map<String, @Nullable String> other) {
        return hasSameKey(row, other)
                || 2 * changed(row, other).size() <= columns.size()
                || key.isEmpty() && gone.size() == 1 && come.size() == 1;
    }

    private boolean hasSameKey(Map<String, @Nullable String> row, Map<String, @Nullable String> other) {
        return !key.isEmpty() && changed(row, other).stream().noneMatch(key::contains);
    }

    private List<String> changed(Map<String, @Nullable String> row, Map<String, @Nullable String> other) {
        return columns.keySet().stream()
                .filter(column -> !Objects.equals(row.get(column), other.get(columns.get(column))))
                .toList();
    }

    private String changes(Map<String, @Nullable String> row, Map<String, @Nullable String> other) {
        return changed(row, other).stream()
                .map(column -> change(column, row.get(column), other.get(columns.get(column))))
                .collect(Collectors.joining(", "));
    }

    private String change(String column, @Nullable String before, @Nullable String after) {
        String now = column.equals(columns.get(column)) ? "" : " (now " + columns.get(column) + ")";
        return column + now + " was " + ShownValue.unlike(before, after) + " and is "
                + ShownValue.unlike(after, before);
    }

    private String instead() {
        return come.size() < gone.size() ? "" : ", and " + after(come.get(0)) + " is there, which was not";
    }

    private String before(Map<String, @Nullable String> row) {
        return shown(row, key);
    }

    private String after(Map<String, @Nullable String> row) {
        return shown(row, key.stream().map(columns::get).toList());
    }

    /** A row by its key where it has one, by all its values otherwise. */
    private static String shown(Map<String, @Nullable String> row, List<String> key) {
        return row.entrySet().stream()
                .filter(value -> key.isEmpty() || key.contains(value.getKey()))
                .map(value -> value.getKey() + "=" + ShownValue.of(value.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
