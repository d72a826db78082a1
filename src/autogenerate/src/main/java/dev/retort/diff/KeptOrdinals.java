package dev.retort.diff;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.OrdinalColumn;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Leaves what migrations say of the numbers of columns as it is where a comparison has nothing to say: of a column of which
 * they say nothing, something is said when it comes or changes; and what is said of one holds until it keeps another type.
 */
final class KeptOrdinals {

    private final Schema current;
    private final Schema desired;
    private final Map<QualifiedName, Table> existing;

    private KeptOrdinals(Schema current, Schema desired) {
        this.current = current;
        this.desired = desired;
        this.existing = Tables.byName(current);
    }

    /** The model with what it says of numbers where that counts. */
    static Schema of(Schema current, Schema desired) {
        return desired.withOrdinals(new KeptOrdinals(current, desired).ordinals());
    }

    private List<OrdinalColumn> ordinals() {
        List<OrdinalColumn> kept = new ArrayList<>();
        desired.ordinals().stream().filter(this::counts).forEach(kept::add);
        current.ordinals().stream()
                .filter(column -> find(desired.ordinals(), column).isEmpty())
                .filter(column -> !isOfOtherType(column))
                .forEach(kept::add);
        return kept;
    }

    private boolean counts(OrdinalColumn ordinals) {
        return column(desired, ordinals).isPresent()
                && (find(current.ordinals(), ordinals).isPresent() || isChanged(ordinals));
    }

    private static Optional<OrdinalColumn> find(List<OrdinalColumn> all, OrdinalColumn wanted) {
        return all.stream()
                .filter(other -> other.is(wanted.table(), wanted.column()))
                .findFirst();
    }

    private static Optional<Column> column(Schema schema, OrdinalColumn ordinals) {
        return schema.table(ordinals.table()).flatMap(table -> table.column(ordinals.column()));
    }

    private boolean isOfOtherType(OrdinalColumn ordinals) {
        Optional<Column> then = column(desired, ordinals);
        return then.isPresent()
                && !then.map(Column::type).equals(column(current, ordinals).map(Column::type));
    }

    private boolean isChanged(OrdinalColumn ordinals) {
        Table table = desired.table(ordinals.table()).orElseThrow();
        Table before = existing.get(ordinals.table());
        return before == null
                || !column(desired, ordinals).equals(column(current, ordinals))
                || isOfOtherRange(ordinals.column(), before, table);
    }

    /** A table's conditions are where most servers keep the range of a column's numbers. */
    private static boolean isOfOtherRange(String column, Table before, Table after) {
        Set<CheckConstraint> changed = new HashSet<>(after.checkConstraints());
        before.checkConstraints().forEach(changed::remove);
        Pattern name = Pattern.compile("\\b" + Pattern.quote(column) + "\\b", Pattern.CASE_INSENSITIVE);
        return changed.stream()
                .anyMatch(check -> name.matcher(check.expression()).find());
    }
}
