package dev.retort.diff;

import dev.retort.extension.Answer;
import dev.retort.extension.ColumnComparator;
import dev.retort.extension.Extensions;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Types and defaults that the project's comparators know better. What they take as equal becomes the database's, so that
 * nobody looks at it again; what they say is different stays, whatever the judge makes of it.
 */
final class OwnColumns {

    private final List<ColumnComparator> comparators;
    private final Tally tally = new Tally("taken as equal");
    private final List<String> notes = new ArrayList<>();
    private final Map<ColumnPart, Set<String>> different = new HashMap<>();

    OwnColumns(Extensions extensions) {
        this.comparators = extensions.comparators();
    }

    /** The desired schema with what is equal in the database's words. */
    Schema compared(Schema current, Schema desired) {
        if (comparators.isEmpty()) {
            return desired;
        }
        Map<QualifiedName, Table> existing = Tables.byName(current);
        return desired.withTables(desired.tables().stream()
                .map(table -> existing.containsKey(table.name()) ? compared(existing.get(table.name()), table) : table)
                .toList());
    }

    private Table compared(Table current, Table desired) {
        Map<String, Column> columns = Tables.columns(current);
        return desired.mapColumns(column -> columns.containsKey(column.name())
                ? compared(desired.name(), columns.get(column.name()), column)
                : column);
    }

    private Column compared(QualifiedName table, Column current, Column desired) {
        Column column = desired;
        for (ColumnPart part : ColumnPart.values()) {
            if (isSettled(part, table, current, desired)) {
                column = part.take(current, column);
            }
        }
        return column;
    }

    /** Whether the first comparator that knows the column wants no operation. */
    private boolean isSettled(ColumnPart part, QualifiedName table, Column current, Column desired) {
        for (ColumnComparator comparator : comparators) {
            Answer answer = part.ask(comparator, table, current, desired);
            if (answer != Answer.NOT_MINE) {
                note(answer, comparator, part, table, current, desired);
                return answer != Answer.DIFFERENT;
            }
        }
        return false;
    }

    private void note(
            Answer answer,
            ColumnComparator comparator,
            ColumnPart part,
            QualifiedName table,
            Column current,
            Column desired) {
        String column = table + "." + desired.name();
        boolean isSameText = Objects.equals(part.text(current), part.text(desired));
        String who = comparator.getClass().getName();
        if (answer == Answer.EQUAL && !isSameText) {
            tally.count(comparator, part.word(), column);
        } else if (answer == Answer.CANNOT_TELL) {
            notes.add("cannot tell: the " + part.word() + " of " + column + " is " + part.text(current)
                    + " in the database and " + part.text(desired) + " in the entities, says " + who);
        } else if (answer == Answer.DIFFERENT && isSameText) {
            notes.add("no difference to write: the " + part.word() + " of " + column + " differs, says " + who
                    + ", but is " + part.text(current) + " on both sides");
        } else if (answer == Answer.DIFFERENT) {
            different.computeIfAbsent(part, key -> new HashSet<>()).add(column);
        }
    }

    /** The judged schema, with what is different in the model's own words again. */
    Schema restored(Schema judged, Schema desired) {
        if (different.isEmpty()) {
            return judged;
        }
        Map<QualifiedName, Table> model = Tables.byName(desired);
        return judged.withTables(judged.tables().stream()
                .map(table -> restored(table, Tables.columns(model.getOrDefault(table.name(), table))))
                .toList());
    }

    private Table restored(Table judged, Map<String, Column> model) {
        return judged.mapColumns(column -> {
            Column restored = column;
            for (ColumnPart part : different.keySet()) {
                if (different.getOrDefault(part, Set.of()).contains(judged.name() + "." + column.name())) {
                    restored = part.take(model.getOrDefault(column.name(), column), restored);
                }
            }
            return restored;
        });
    }

    /** What the comparators decided. */
    List<String> notes() {
        List<String> all = new ArrayList<>(tally.notes());
        all.addAll(notes);
        return all;
    }
}
