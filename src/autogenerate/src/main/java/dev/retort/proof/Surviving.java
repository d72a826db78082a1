package dev.retort.proof;

import dev.retort.database.scratch.StoredRows;
import dev.retort.history.Direction;
import dev.retort.proof.Survivors.Place;
import dev.retort.proof.Survivors.Source;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Compares rows before and after: none may vanish, and no value that should read as before may read otherwise. */
final class Surviving {

    private final Survivors survivors;
    private final Schema before;
    private final Chain chain;

    /**
     * A comparison.
     *
     * @param survivors which values should read as before
     * @param before the schema before the migrations
     * @param chain the migrations, whose operations may have changed what should not change
     */
    Surviving(Survivors survivors, Schema before, Chain chain) {
        this.survivors = survivors;
        this.before = before;
        this.chain = chain;
    }

    /** What is lost of the rows after an upgrade, and what may have done it; empty where nothing is. */
    Optional<String> lostAfterUpgrade(StoredRows rows, StoredRows after) {
        return lost(Direction.UPGRADE, rows, after, Place::sameText, Entry::getValue);
    }

    /** What is lost of the rows once the upgrade is undone, and what may have done it. */
    Optional<String> lostAfterDowngrade(StoredRows rows, StoredRows after) {
        return lost(Direction.DOWNGRADE, rows, after, Place::sameAfterAll, Surviving::asBefore);
    }

    private static Place asBefore(Entry<Source, Place> entry) {
        return new Place(entry.getKey().table(), entry.getKey().column(), true, true);
    }

    private Optional<String> lost(
            Direction direction,
            StoredRows rows,
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
            RowDifference difference =
                    RowDifference.between(rows.of(table.getKey()), after.of(now), columns, key(table.getKey()));
            if (!difference.isNothing()) {
                return Optional.of("the " + direction.word() + " " + difference.of(table.getKey()) + ". "
                        + new Changing(before, table.getValue(), difference.changed()).sentence(direction, chain));
            }
        }
        return Optional.empty();
    }

    private Map<QualifiedName, List<Entry<Source, Place>>> byTable() {
        return survivors.places().entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().table(), LinkedHashMap::new, Collectors.toList()));
    }

    private List<String> key(QualifiedName table) {
        return before.table(table)
                .map(Table::primaryKey)
                .map(PrimaryKey::columns)
                .orElse(List.of());
    }
}
