package dev.retort.diff;

import dev.retort.operation.ConstraintKind;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One table as two models declare it. */
final class TableUnion {

    private final Declared<Table> one;
    private final Declared<Table> other;
    private final List<String> differences = new ArrayList<>();

    TableUnion(Declared<Table> one, Declared<Table> other) {
        this.one = one;
        this.other = other;
    }

    /** The table, of no use where there are differences. */
    Table table() {
        comments();
        Table table = one.object();
        List<PrimaryKey> keys = constraints(
                named -> Optional.ofNullable(named.primaryKey()).stream().toList());
        return table.withOptions(
                        new OptionsUnion(table.options(), other.object().options(), this::differ).options())
                .withColumns(parts(
                        Table::columns,
                        new Part<>(
                                Column::name,
                                (column, name) -> column,
                                column -> "column " + column.name(),
                                TableUnion::text)))
                .withPrimaryKey(keys.isEmpty() ? null : keys.get(0))
                .withUniqueConstraints(constraints(Table::uniqueConstraints))
                .withForeignKeys(constraints(Table::foreignKeys))
                .withCheckConstraints(constraints(Table::checkConstraints))
                .withExclusionConstraints(constraints(Table::exclusionConstraints))
                .withIndexes(parts(
                        Table::indexes,
                        new Part<>(
                                Index::name,
                                Index::withName,
                                index -> titled("index", index.name()),
                                TableUnion::text)));
    }

    /** What the models say differently, a clause each. */
    List<String> differences() {
        return differences;
    }

    /**
     * How parts of a kind are compared and told.
     *
     * @param name its name; null where nobody gave it one
     * @param withName the same part under a name
     * @param title kind and name
     * @param text what it is
     */
    private record Part<T>(
            Function<T, @Nullable String> name,
            BiFunction<T, @Nullable String, T> withName,
            Function<T, String> title,
            Function<T, String> text) {

        boolean isSame(T one, T other) {
            boolean open = name.apply(one) == null || name.apply(other) == null;
            return one.equals(other) || open && withName.apply(one, null).equals(withName.apply(other, null));
        }

        boolean hasNameOf(T one, T other) {
            return name.apply(one) != null && Objects.equals(name.apply(one), name.apply(other));
        }
    }

    private void comments() {
        String first = one.object().comment();
        String second = other.object().comment();
        if (!Objects.equals(first, second)) {
            differences.add(clause("comment of the table", quoted(first), quoted(second)));
        }
    }

    private static String quoted(@Nullable String comment) {
        return comment == null ? "none" : "'" + comment + "'";
    }

    private <C extends Constraint> List<C> constraints(Function<Table, List<C>> constraints) {
        return parts(
                constraints,
                new Part<>(Constraint::name, TableUnion::renamed, TableUnion::title, ConstraintKind::describe));
    }

    @SuppressWarnings("unchecked") // A constraint under another name is of the same kind.
    private static <C extends Constraint> C renamed(C constraint, @Nullable String name) {
        return (C) constraint.withName(name);
    }

    private static String title(Constraint constraint) {
        return titled(ConstraintKind.of(constraint).label(), constraint.name());
    }

    private static String titled(String kind, @Nullable String name) {
        return name == null ? "unnamed " + kind : kind + " " + name;
    }

    private static String text(Column column) {
        return column.type()
                + (column.nullable() ? "" : " not null")
                + (column.defaultValue() == null
                        ? ""
                        : " default " + column.defaultValue().sql())
                + (column.identity() == null ? "" : " " + column.identity())
                + (column.generated() == null ? "" : " " + column.generated())
                + (column.collation() == null ? "" : " collate " + column.collation())
                + (column.comment() == null ? "" : " comment '" + column.comment() + "'");
    }

    private static String text(Index index) {
        return (index.unique() ? "unique " : "")
                + index.parts().stream().map(IndexPart::text).collect(Collectors.joining(", ", "(", ")"))
                + (index.where() == null ? "" : " where " + index.where());
    }

    private <T> List<T> parts(Function<Table, List<T>> list, Part<T> part) {
        List<T> free = new ArrayList<>(list.apply(other.object()));
        List<T> merged = new ArrayList<>();
        List<T> lonely = new ArrayList<>();
        for (T mine : list.apply(one.object())) {
            Optional<T> twin = free.stream()
                    .filter(candidate -> part.isSame(mine, candidate))
                    .findFirst();
            twin.ifPresent(free::remove);
            twin.ifPresentOrElse(
                    found -> merged.add(part.name().apply(mine) == null ? found : mine), () -> lonely.add(mine));
        }
        lonely.forEach(mine -> missing(mine, free, part));
        free.forEach(theirs -> differences.add(
                clause(part.title().apply(theirs), "absent", part.text().apply(theirs))));
        return merged;
    }

    private <T> void missing(T mine, List<T> free, Part<T> part) {
        Optional<T> namesake =
                free.stream().filter(theirs -> part.hasNameOf(mine, theirs)).findFirst();
        namesake.ifPresent(free::remove);
        String title = part.title().apply(mine);
        String first = part.text().apply(mine);
        String second = namesake.map(part.text()).orElse("absent");
        boolean tellsAll = !first.equals(second);
        differences.add(
                tellsAll
                        ? clause(title, first, second)
                        : clause(
                                title,
                                mine.toString(),
                                namesake.map(Object::toString).orElse(second)));
    }

    private void differ(String what, String first, String second) {
        differences.add(clause(what, first, second));
    }

    private String clause(String what, String first, String second) {
        return "table " + one.object().name() + ", " + what + " is " + first + " in " + one.model() + " and " + second
                + " in " + other.model();
    }
}
