package dev.retort.diff;

import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds to a table of the model what only the database's has and is to stay. A part goes with a column that goes, and stays
 * with one that stays, whatever is said about parts of its kind.
 */
final class KeptParts {

    private final ComparisonRules rules;
    private final KeptNotes notes;
    private final Table current;
    private final Table desired;
    private final QualifiedName name;
    private final Set<String> ownColumns = new HashSet<>();

    KeptParts(ComparisonRules rules, KeptNotes notes, Table current, Table desired) {
        this.rules = rules;
        this.notes = notes;
        this.current = current;
        this.desired = desired;
        this.name = desired.name();
    }

    Table kept() {
        Table complete =
                KeptOptions.in(desired, current, notes).withColumns(columns()).withComment(comment());
        Set<String> columns = Tables.columns(complete).keySet();
        return refusingNullInKey(
                Tables.withConstraints(complete, constraints(columns)).withIndexes(indexes(columns)));
    }

    private List<Column> columns() {
        Map<String, Column> wanted = Tables.columns(desired);
        Map<String, Column> existing = Tables.columns(current);
        List<Column> columns = new ArrayList<>();
        desired.columns().forEach(column -> columns.add(withTexts(existing.get(column.name()), column)));
        for (Column column : current.columns()) {
            if (isLeftAlone(column)) {
                ownColumns.add(column.name());
            } else if (!wanted.containsKey(column.name()) && stays(column)) {
                ownColumns.add(column.name());
                columns.add(column);
            }
        }
        return columns;
    }

    private boolean isLeftAlone(Column column) {
        return rules.leavesAlone(NamedObject.column(name, column.name()));
    }

    private boolean stays(Column column) {
        return stays(DatabaseOnlyKind.COLUMN, () -> notes.column(name, column));
    }

    private boolean stays(DatabaseOnlyKind kind, Runnable note) {
        DatabaseOnlyPolicy policy = rules.databaseOnly().of(kind);
        if (policy == DatabaseOnlyPolicy.REPORT) {
            note.run();
        }
        return policy != DatabaseOnlyPolicy.DROP;
    }

    private Column withTexts(@Nullable Column existing, Column column) {
        if (existing == null) {
            return column;
        }
        Column kept = column;
        if (isPlain(existing)
                && isPlain(column)
                && existing.defaultValue() != null
                && column.defaultValue() == null
                && stays(DatabaseOnlyKind.DEFAULT, () -> notes.columnsDefault(name, existing))) {
            kept = kept.withDefault(existing.defaultValue());
        }
        if (existing.comment() != null
                && column.comment() == null
                && stays(DatabaseOnlyKind.COMMENT, () -> notes.columnsComment(name, existing))) {
            kept = kept.withComment(existing.comment());
        }
        return kept;
    }

    private static boolean isPlain(Column column) {
        return column.identity() == null && column.generated() == null;
    }

    private @Nullable String comment() {
        boolean keeps = current.comment() != null
                && desired.comment() == null
                && stays(DatabaseOnlyKind.COMMENT, () -> notes.comment(name));
        return keeps ? current.comment() : desired.comment();
    }

    private List<Constraint> constraints(Set<String> columns) {
        List<Constraint> wanted = desired.constraints();
        List<Constraint> looked = new ArrayList<>();
        List<Constraint> kept = new ArrayList<>(wanted);
        for (Constraint constraint : current.constraints()) {
            boolean alone = rules.leavesAlone(NamedObject.of(name, constraint)) || leadsAway(constraint);
            (alone && !wanted.contains(constraint) ? kept : looked).add(constraint);
        }
        for (Constraint constraint : Unmatched.of(
                looked,
                wanted,
                Object::equals,
                (one, other) -> Objects.equals(one.name(), other.name()),
                NameAdoption::sameShape,
                this::isChanged)) {
            Set<String> uses = Uses.of(constraint, current);
            boolean fits = columns.containsAll(uses) && !(constraint instanceof PrimaryKey && hasKey(kept));
            if (fits
                    && (isOfOwnColumn(uses)
                            || stays(DatabaseOnlyKind.of(constraint), () -> notes.constraint(name, constraint)))) {
                kept.add(constraint);
            }
        }
        return kept;
    }

    private static boolean hasKey(List<Constraint> constraints) {
        return constraints.stream().anyMatch(PrimaryKey.class::isInstance);
    }

    /** Whether it is a foreign key to a table that is left alone. */
    private boolean leadsAway(Constraint constraint) {
        return constraint instanceof ForeignKey key && rules.leavesAlone(NamedObject.table(key.referencedTable()));
    }

    private boolean isOfOwnColumn(Set<String> uses) {
        return uses.stream().anyMatch(ownColumns::contains);
    }

    /** One constraint of each kind on the same columns is the same in two states. */
    private boolean isChanged(Constraint before, Constraint after) {
        if (before instanceof ForeignKey from && after instanceof ForeignKey to) {
            return from.columns().equals(to.columns()) && from.referencedTable().equals(to.referencedTable());
        }
        boolean sameKind = before.getClass().equals(after.getClass());
        return before instanceof PrimaryKey
                ? sameKind
                : sameKind && Uses.of(before, current).equals(Uses.of(after, desired));
    }

    private List<Index> indexes(Set<String> columns) {
        List<Index> looked = new ArrayList<>();
        List<Index> kept = new ArrayList<>(desired.indexes());
        for (Index index : current.indexes()) {
            (rules.leavesAlone(NamedObject.of(name, index)) ? kept : looked).add(index);
        }
        for (Index index : Unmatched.of(
                looked,
                desired.indexes(),
                Object::equals,
                (one, other) -> Objects.equals(one.name(), other.name()),
                (one, other) -> one.withName(null).equals(other.withName(null)),
                this::isChanged)) {
            Set<String> uses = Uses.of(index, current);
            if (columns.containsAll(uses)
                    && !isNameOfKey(index.name())
                    && (isOfOwnColumn(uses) || stays(DatabaseOnlyKind.of(index), () -> notes.index(name, index)))) {
                kept.add(index);
            }
        }
        return kept;
    }

    /** The index behind a key of the model takes the name. */
    private boolean isNameOfKey(@Nullable String index) {
        return desired.constraints().stream()
                .anyMatch(
                        constraint -> Tables.hasIndex(constraint) && index != null && index.equals(constraint.name()));
    }

    /** An index that entities cannot declare is not the model's in another state. */
    private boolean isChanged(Index before, Index after) {
        return Declarable.byJpa(before)
                && Declarable.byJpa(after)
                && Uses.of(before, current).equals(Uses.of(after, desired));
    }

    private static Table refusingNullInKey(Table table) {
        PrimaryKey key = table.primaryKey();
        return key == null
                ? table
                : table.mapColumns(
                        column -> key.columns().contains(column.name()) ? column.withNullable(false) : column);
    }
}
