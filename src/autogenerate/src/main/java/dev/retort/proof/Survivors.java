package dev.retort.proof;

import dev.retort.dialect.Dialect;
import dev.retort.lint.WrittenRows;
import dev.retort.operation.ObjectKind;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Which columns of before are there after a migration, under which names, and which of them hold the values they held. */
final class Survivors {

    /**
     * Where a column is after the migration.
     *
     * @param table its table's name then
     * @param column its own name then
     * @param sameText whether its values read as before at once
     * @param sameAfterAll whether they do once the migration is undone
     */
    record Place(QualifiedName table, String column, boolean sameText, boolean sameAfterAll) {

        Place renamedTable(QualifiedName to) {
            return new Place(to, column, sameText, sameAfterAll);
        }

        Place renamed(String to) {
            return new Place(table, to, sameText, sameAfterAll);
        }

        Place changed(boolean comesBack) {
            return new Place(table, column, false, sameAfterAll && comesBack);
        }
    }

    /** A column before the migration. */
    record Source(QualifiedName table, String column) {}

    private static final Set<String> BINARY_FRACTIONS = Set.of("real", "float", "double", "double precision");

    private final Map<Source, Place> places = new LinkedHashMap<>();
    private final Map<Source, String> copies = new HashMap<>();

    private final Set<String> unseen = new TreeSet<>();

    private final Dialect dialect;
    private final boolean hasTriggers;

    private Survivors(Dialect dialect, Schema before, boolean hasTriggers) {
        this.dialect = dialect;
        this.hasTriggers = hasTriggers;
        for (Table table : before.tables()) {
            table.columns()
                    .forEach(column -> places.put(
                            new Source(table.name(), column.name()),
                            new Place(table.name(), column.name(), true, true)));
        }
    }

    /** What the server computes is computed anew. */
    private static boolean isKept(Column column) {
        return column.generated() == null && column.onUpdate() == null;
    }

    /**
     * Follows the columns of a schema through operations.
     *
     * @param hasTriggers whether what is written to a table may write to any other
     */
    static Survivors of(Dialect dialect, Schema before, List<Operation> operations, boolean hasTriggers) {
        Survivors survivors = new Survivors(dialect, before, hasTriggers);
        operations.forEach(operation -> survivors.follow(operation, before));
        return survivors;
    }

    /** Where each column is that is still there. */
    Map<Source, Place> places() {
        return places;
    }

    /** What of the rows is not compared, as SQL of the author's own writes it. */
    Set<String> unseen() {
        return unseen;
    }

    private void follow(Operation operation, Schema before) {
        if (operation instanceof Operation.DropTable drop) {
            places.values().removeIf(place -> place.table().equals(drop.table().name()));
        } else if (operation instanceof Operation.DropColumn drop) {
            drop(drop.table(), drop.column().name());
        } else if (operation instanceof Operation.CopyColumn copy) {
            copies.put(new Source(copy.table(), copy.from()), copy.to());
        } else if (operation instanceof Operation.DropNamed drop) {
            follow(drop);
        } else if (operation instanceof Operation.RenameTable rename) {
            places.replaceAll(
                    (source, place) -> place.table().equals(rename.from()) ? place.renamedTable(rename.to()) : place);
        } else if (operation instanceof Operation.RenameColumn rename) {
            places.replaceAll(
                    (source, place) -> isAt(place, rename.table(), rename.from()) ? place.renamed(rename.to()) : place);
        } else if (operation instanceof Operation.AlterColumn alter) {
            follow(alter);
        } else if (operation instanceof Operation.FillColumn fill) {
            places.replaceAll(
                    (source, place) -> isAt(place, fill.table(), fill.column()) ? place.changed(false) : place);
        } else if (operation instanceof Operation.AlterOrdinals alter) {
            renumbered(alter);
        } else if (operation instanceof Operation.AlterEnumType alter) {
            retyped(alter.before().name(), before, true);
        } else if (operation instanceof Operation.AlterCompositeType alter) {
            retyped(
                    alter.before().name(),
                    before,
                    alter.after().attributes().containsAll(alter.before().attributes()));
        } else if (operation instanceof Operation.RenameEnumValue rename) {
            retyped(rename.type(), before, true);
        } else if (operation instanceof Operation.ExecuteSql execute) {
            followSql(WrittenRows.of(execute.sql(), dialect), before);
        } else if (operation instanceof Operation.Custom) {
            followSql(Optional.empty(), before);
        }
    }

    private void followSql(Optional<List<WrittenRows>> written, Schema before) {
        if (written.isEmpty() || hasTriggers && !written.get().isEmpty()) {
            forget(place -> true, "rows, as nobody can tell which of them SQL of its own writes");
            return;
        }
        for (WrittenRows rows : written.get()) {
            if (rows.columns().isEmpty()) {
                leaningOn(rows.table(), before)
                        .forEach(table -> forget(
                                place -> place.table().equals(table),
                                "rows of " + table + ", which SQL of its own adds or takes away"));
            } else {
                rows.columns().forEach(column -> changed(rows.table(), column));
            }
        }
    }

    private void forget(Predicate<Place> written, String what) {
        if (places.values().removeIf(written)) {
            unseen.add(what);
        }
    }

    private void changed(QualifiedName table, String column) {
        if (places.values().stream().anyMatch(place -> isAt(place, table, column))) {
            unseen.add("values of " + table + "." + column + ", which SQL of its own changes");
            places.replaceAll((source, place) -> isAt(place, table, column) ? place.changed(false) : place);
        }
    }

    /** The table and those whose rows a foreign key may change with its own. */
    private static Set<QualifiedName> leaningOn(QualifiedName table, Schema before) {
        Set<QualifiedName> leaning = new TreeSet<>(Set.of(table));
        boolean grown = true;
        while (grown) {
            grown = before.tables().stream()
                    .filter(other -> other.foreignKeys().stream()
                            .anyMatch(key -> key.onDelete() != ReferentialAction.NO_ACTION
                                    && key.onDelete() != ReferentialAction.RESTRICT
                                    && leaning.contains(key.referencedTable())))
                    .map(Table::name)
                    .toList()
                    .stream()
                    .map(leaning::add)
                    .reduce(false, Boolean::logicalOr);
        }
        return leaning;
    }

    private void follow(Operation.DropNamed drop) {
        if (drop.kind() == ObjectKind.TABLE) {
            places.values().removeIf(place -> place.table().name().equals(drop.name()));
        } else if (drop.kind() == ObjectKind.COLUMN) {
            drop(drop.owner(), drop.name());
        }
    }

    /** The values of a column that was copied are there under the other name. */
    private void drop(QualifiedName table, String column) {
        String copy = copies.get(new Source(table, column));
        if (copy == null) {
            places.values().removeIf(place -> isAt(place, table, column));
        } else {
            places.replaceAll((source, place) -> isAt(place, table, column) ? place.renamed(copy) : place);
        }
    }

    /** A text that becomes a number may read otherwise when it is a text again. */
    private void follow(Operation.AlterColumn alter) {
        SqlType from = alter.before().type();
        SqlType to = alter.after().type();
        boolean recomputed =
                !Objects.equals(alter.before().generated(), alter.after().generated());
        boolean comesBack = !recomputed && dialect.comeBack(from, to) && !isRounded(from, to);
        if (recomputed || !from.equals(to)) {
            places.replaceAll((source, place) ->
                    isAt(place, alter.table(), alter.after().name()) ? place.changed(comesBack) : place);
        }
    }

    /** The numbers are others until the way back. */
    private void renumbered(Operation.AlterOrdinals alter) {
        if (!alter.change().moves().isEmpty()) {
            places.replaceAll(
                    (source, place) -> isAt(place, alter.table(), alter.column()) ? place.changed(true) : place);
        }
    }

    /** A binary fraction of another length is another number, and reads otherwise. */
    private static boolean isRounded(SqlType from, SqlType to) {
        return !from.name().equals(to.name()) && (isBinaryFraction(from) || isBinaryFraction(to));
    }

    private static boolean isBinaryFraction(SqlType type) {
        return BINARY_FRACTIONS.contains(type.name());
    }

    private void retyped(QualifiedName type, Schema before, boolean comesBack) {
        places.replaceAll((source, place) -> before.table(source.table())
                        .flatMap(table -> table.column(source.column()))
                        .map(Column::type)
                        .filter(used -> used.isCalled(type))
                        .isPresent()
                ? place.changed(comesBack)
                : place);
    }

    private static boolean isAt(Place place, QualifiedName table, String column) {
        return place.table().equals(table) && place.column().equals(column);
    }
}
