package dev.retort.proof;

import dev.retort.database.scratch.StoredRows;
import dev.retort.proof.Survivors.Place;
import dev.retort.proof.Survivors.Source;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares rows before and after: none may vanish, and no value that should read as before may read otherwise. */
final class Surviving {

    private final Survivors survivors;

    Surviving(Survivors survivors) {
        this.survivors = survivors;
    }

    /** What is lost of the rows after an upgrade; empty where nothing is. */
    Optional<String> lostAfterUpgrade(StoredRows before, StoredRows after) {
        return lost(before, after, Place::sameText, Entry::getValue);
    }

    /** What is lost of the rows once the upgrade is undone. */
    Optional<String> lostAfterDowngrade(StoredRows before, StoredRows after) {
        return lost(before, after, Place::sameAfterAll, Surviving::asBefore);
    }

    private static Place asBefore(Entry<Source, Place> entry) {
        return new Place(entry.getKey().table(), entry.getKey().column(), true, true);
    }

    private Optional<String> lost(
            StoredRows before,
            StoredRows after,
            Predicate<Place> compared,
            Function<Entry<Source, Place>, Place> whereabouts) {
        for (Entry<QualifiedName, List<Entry<Source, Place>>> table : byTable().entrySet()) {
            QualifiedName now = whereabouts.apply(table.getValue().get(0)).table();
            Map<String, String> columns = new LinkedHashMap<>();
            table.getValue().stream()
                    .filter(entry -> compared.test(entry.getValue()))
                    .forEach(entry -> columns.put(
                            entry.getKey().column(), whereabouts.apply(entry).column()));
            Optional<String> lost = lost(before.of(table.getKey()), after.of(now), columns);
            if (lost.isPresent()) {
                return Optional.of("rows of " + table.getKey() + ": " + lost.orElseThrow());
            }
        }
        return Optional.empty();
    }

    private Map<QualifiedName, List<Entry<Source, Place>>> byTable() {
        return survivors.places().entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().table(), LinkedHashMap::new, Collectors.toList()));
    }

    private static Optional<String> lost(
            List<Map<String, @Nullable String>> before,
            List<Map<String, @Nullable String>> after,
            Map<String, String> columns) {
        if (before.size() != after.size()) {
            return Optional.of("there were " + before.size() + ", there are " + after.size());
        }
        List<Map<String, @Nullable String>> open = new ArrayList<>(after);
        for (Map<String, @Nullable String> row : before) {
            Optional<Map<String, @Nullable String>> same =
                    open.stream().filter(other -> isSame(row, other, columns)).findFirst();
            if (same.isEmpty()) {
                return Optional.of("this one is not there any more as it was: " + row);
            }
            open.remove(same.orElseThrow());
        }
        return Optional.empty();
    }

    private static boolean isSame(
            Map<String, @Nullable String> row, Map<String, @Nullable String> other, Map<String, String> columns) {
        return columns.entrySet().stream()
                .allMatch(column -> Objects.equals(row.get(column.getKey()), other.get(column.getValue())));
    }
}
