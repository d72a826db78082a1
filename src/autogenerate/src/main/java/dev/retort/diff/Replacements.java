package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.Constraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.ExclusionConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What must go and come back because something under it is replaced: a column that is computed anew takes its indexes and
 * constraints with it, a key that changes takes the foreign keys that lead to it.
 */
final class Replacements {

    private final Dialect dialect;
    private final Map<QualifiedName, Table> current;
    private final Map<QualifiedName, Table> desired;
    private final Set<QualifiedName> replacedTypes;
    private final StuckRenames stuck;
    private final Map<QualifiedName, List<String>> removedLabels;
    private final List<QualifiedName> changedComposites;
    private final Set<QualifiedName> columns = new HashSet<>();
    private final Set<QualifiedName> relations = new HashSet<>();
    private final Set<QualifiedName> retyped = new HashSet<>();

    Replacements(
            Dialect dialect, Schema current, Schema desired, Set<QualifiedName> replacedTypes, StuckRenames stuck) {
        this.dialect = dialect;
        this.stuck = stuck;
        this.replacedTypes = replacedTypes;
        this.removedLabels = removedLabels(current, desired);
        this.changedComposites = current.compositeTypes().stream()
                .filter(type -> !desired.compositeTypes().contains(type))
                .map(CompositeType::name)
                .toList();
        this.current = Tables.byName(current);
        this.desired = Tables.byName(desired);
        this.current.values().forEach(this::findColumns);
        this.current.values().forEach(this::addRelations);
        current.sequences().forEach(sequence -> relations.add(sequence.name()));
        relations.addAll(current.views());
    }

    /** Tables, indexes and the indexes behind keys share their names with sequences and views. */
    private void addRelations(Table table) {
        relations.add(table.name());
        table.indexes().forEach(index -> relations.add(ofIndex(table.name(), String.valueOf(index.name()))));
        table.constraints().stream()
                .filter(Tables::hasIndex)
                .forEach(key -> relations.add(ofIndex(table.name(), String.valueOf(key.name()))));
    }

    /** Where the name of an index must be free. */
    private QualifiedName ofIndex(QualifiedName table, String name) {
        return dialect.hasIndexNamesPerTable() ? part(table, name) : table.sibling(name);
    }

    /** Whether an index cannot have a name on the way, as something has it now. */
    boolean isIndexName(QualifiedName table, String name) {
        return relations.contains(ofIndex(table, name));
    }

    /** Whether constraints are renamed at all. */
    boolean renamesConstraints() {
        return dialect.renamesConstraints();
    }

    private void findColumns(Table before) {
        Table after = desired.get(before.name());
        if (after == null) {
            return;
        }
        Map<String, Column> wanted = Tables.columns(after);
        for (Column column : before.columns()) {
            Column other = wanted.get(column.name());
            if (other != null && (isComputedAnew(column, other) || stuck.isIn(before.name(), column))) {
                columns.add(part(before.name(), column.name()));
            } else if (other != null
                    && (!dialect.isAssignable(column.type(), other.type())
                            || dialect.isHeldByForeignKeys(before, after, column.name()))) {
                retyped.add(part(before.name(), column.name()));
            }
        }
        before.columns().stream()
                .filter(column -> leansOnRetyped(column, before, wanted))
                .forEach(column -> columns.add(part(before.name(), column.name())));
        addLeaning(before, wanted);
    }

    /** A column that is computed from one which goes and comes back does so, too, and one that is computed from that. */
    private void addLeaning(Table before, Map<String, Column> wanted) {
        boolean isGrown = true;
        while (isGrown) {
            isGrown = columns.addAll(before.columns().stream()
                    .filter(column -> leansOnReplaced(column, before, wanted))
                    .map(column -> part(before.name(), column.name()))
                    .toList());
        }
    }

    private boolean leansOnReplaced(Column column, Table table, Map<String, Column> wanted) {
        Column after = wanted.get(column.name());
        return column.generated() != null
                && after != null
                && after.generated() != null
                && mentionsReplaced(table.name(), column.generated().sql());
    }

    /** No server changes the type of a column while another is computed from it. */
    private boolean leansOnRetyped(Column column, Table before, Map<String, Column> wanted) {
        GeneratedExpression generated = column.generated();
        Column after = wanted.get(column.name());
        return generated != null
                && after != null
                && after.generated() != null
                && (isOfReplacedType(column)
                        || before.columns().stream()
                                .filter(base -> isRetyped(base, wanted.get(base.name())))
                                .anyMatch(base -> Mention.of(base.name(), generated.sql())));
    }

    private boolean isRetyped(Column column, @Nullable Column other) {
        return isOfOtherType(column, other) || other != null && isOfReplacedType(column);
    }

    /** The collation is part of the type: PostgreSQL changes it by {@code ALTER COLUMN ... TYPE}. */
    private static boolean isOfOtherType(Column column, @Nullable Column other) {
        return other != null
                && (!other.type().equals(column.type()) || !Objects.equals(other.collation(), column.collation()));
    }

    /** Whether a column is of an enumeration type in whose place a new one is put. */
    private boolean isOfReplacedType(Column column) {
        return replacedTypes.stream().anyMatch(column.type()::isCalled);
    }

    /** Whether the default of a column is a value that its type has no longer, or writes otherwise. */
    boolean hasDefaultInTheWay(Column column) {
        return changedComposites.stream().anyMatch(column.type()::isCalled) || defaultsToRemovedLabel(column);
    }

    /** Whether the default of a column is a label, or an array with one, that its type loses. */
    private boolean defaultsToRemovedLabel(Column column) {
        String value =
                column.defaultValue() == null ? "" : column.defaultValue().sql();
        return removedLabels.entrySet().stream()
                .filter(removed -> column.type().isCalled(removed.getKey()))
                .flatMap(removed -> removed.getValue().stream())
                .anyMatch(label -> value.contains(label.replace("'", "''")));
    }

    private static Map<QualifiedName, List<String>> removedLabels(Schema current, Schema desired) {
        Map<QualifiedName, List<String>> removed = new HashMap<>();
        for (EnumType type : current.enumTypes()) {
            desired.enumTypes().stream()
                    .filter(other -> other.name().equals(type.name()))
                    .forEach(other -> removed.put(type.name(), without(type.values(), other.values())));
        }
        return removed;
    }

    private static List<String> without(List<String> labels, List<String> kept) {
        return labels.stream().filter(label -> !kept.contains(label)).toList();
    }

    private static QualifiedName part(QualifiedName table, String column) {
        return QualifiedName.of(table.toString(), column);
    }

    private static boolean isComputedAnew(Column before, Column after) {
        return !Objects.equals(before.generated(), after.generated())
                && !(after.generated() == null
                        && before.generated() != null
                        && before.generated().stored());
    }

    /** Whether a column is dropped and added again. */
    boolean holdsColumn(QualifiedName table, String column) {
        return columns.contains(part(table, column));
    }

    /** Whether a constraint that stays must be dropped and added again. */
    boolean hold(QualifiedName table, Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return holdAny(table, key.columns()) || holdAny(table, key.include());
        }
        if (constraint instanceof UniqueConstraint unique) {
            return holdAny(table, unique.columns()) || holdAny(table, unique.include());
        }
        if (constraint instanceof CheckConstraint check) {
            return mentionsReplaced(table, check.expression());
        }
        if (constraint instanceof ExclusionConstraint exclusion) {
            return mentionsReplaced(table, exclusion.definition());
        }
        return hold(table, (ForeignKey) constraint);
    }

    private boolean hold(QualifiedName table, ForeignKey key) {
        return holdAny(table, key.columns())
                || holdAny(key.referencedTable(), key.referencedColumns())
                || isAnyRetyped(table, key.columns())
                || isAnyRetyped(key.referencedTable(), key.referencedColumns())
                || isKeyReplaced(key)
                || losesIndex(table, key);
    }

    private boolean losesIndex(QualifiedName table, ForeignKey key) {
        Table before = current.get(table);
        Table after = desired.get(table);
        return before != null && after != null && dialect.loses(key, before, after);
    }

    /** Whether a foreign key that comes has to wait until what it leads to has changed. */
    boolean hasToWait(ForeignKey key) {
        return isKeyReplaced(key)
                || isAnyRetyped(key.referencedTable(), key.referencedColumns())
                || !dialect.refersAhead() && leadsToOtherType(key);
    }

    /** Not all types can refer to each other that can be changed into each other. */
    private boolean leadsToOtherType(ForeignKey key) {
        return columnsOf(key.referencedTable())
                .filter(column -> key.referencedColumns().contains(column.name()))
                .anyMatch(column -> isOfOtherType(column, wanted(key.referencedTable(), column.name())));
    }

    private boolean isAnyRetyped(QualifiedName table, List<String> names) {
        return names.stream().anyMatch(name -> retyped.contains(part(table, name)));
    }

    /** Whether an index that stays must be dropped and created again. */
    boolean hold(QualifiedName table, Index index) {
        return holdAny(table, index.include())
                || index.parts().stream().anyMatch(part -> hold(table, part))
                || index.where() != null && hold(table, index.where());
    }

    private boolean hold(QualifiedName table, IndexPart part) {
        return part.expression() ? hold(table, part.text()) : holdsColumn(table, part.text());
    }

    private boolean hold(QualifiedName table, String expression) {
        return mentionsReplaced(table, expression)
                || dialect.wearsOutExpressions()
                        && columnsOf(table)
                                .anyMatch(column -> Mention.of(column.name(), expression)
                                        && isOfOtherType(column, wanted(table, column.name())));
    }

    private Stream<Column> columnsOf(QualifiedName table) {
        return Stream.ofNullable(current.get(table)).flatMap(found -> found.columns().stream());
    }

    private @Nullable Column wanted(QualifiedName table, String column) {
        Table after = desired.get(table);
        return after == null ? null : after.column(column).orElse(null);
    }

    private boolean holdAny(QualifiedName table, List<String> names) {
        return names.stream().anyMatch(name -> holdsColumn(table, name));
    }

    private boolean mentionsReplaced(QualifiedName table, String sql) {
        return stuck.isIn(table, sql)
                || columns.stream()
                        .filter(column -> table.toString().equals(column.schema()))
                        .anyMatch(column -> Mention.of(column.name(), sql));
    }

    /** Whether the primary key or unique constraint that a foreign key leads to is dropped or built anew on the way. */
    boolean isKeyReplaced(ForeignKey key) {
        Table before = current.get(key.referencedTable());
        Table after = desired.get(key.referencedTable());
        if (before == null || after == null) {
            return false;
        }
        return before.constraints().stream()
                .filter(constraint -> isKeyOf(constraint, key))
                .anyMatch(constraint -> hold(before.name(), constraint)
                        || includesRetyped(constraint, before, after)
                        || after.constraints().stream().noneMatch(other -> NameAdoption.sameShape(constraint, other)));
    }

    /** PostgreSQL builds such a key anew and fails on the foreign keys that lead to it, which do not hold that column. */
    private boolean includesRetyped(Constraint key, Table before, Table after) {
        List<String> included = key instanceof PrimaryKey primary
                ? primary.include()
                : key instanceof UniqueConstraint unique ? unique.include() : List.of();
        Map<String, Column> wanted = Tables.columns(after);
        return before.columns().stream()
                .filter(column -> included.contains(column.name()))
                .anyMatch(column -> isRetyped(column, wanted.get(column.name())));
    }

    private static boolean isKeyOf(Constraint constraint, ForeignKey key) {
        Set<String> referenced = Set.copyOf(key.referencedColumns());
        if (constraint instanceof PrimaryKey primary) {
            return Set.copyOf(primary.columns()).equals(referenced);
        }
        return constraint instanceof UniqueConstraint unique
                && Set.copyOf(unique.columns()).equals(referenced);
    }

    /** The tables that are equal on both sides but hold a foreign key to a key that is replaced, or name a renamed column. */
    List<Table> tables() {
        return current.values().stream()
                .filter(table -> table.equals(desired.get(table.name())))
                .filter(this::isTouched)
                .toList();
    }

    private boolean isTouched(Table table) {
        return table.columns().stream().anyMatch(column -> holdsColumn(table.name(), column.name()))
                || table.constraints().stream().anyMatch(constraint -> hold(table.name(), constraint))
                || table.indexes().stream().anyMatch(index -> hold(table.name(), index));
    }
}
