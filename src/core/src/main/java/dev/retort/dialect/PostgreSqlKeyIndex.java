package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.Constraint;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The unique index of which a key is made when it is there: https://www.postgresql.org/docs/current/sql-altertable.html. */
final class PostgreSqlKeyIndex {

    private PostgreSqlKeyIndex() {}

    /** The index of a new key; null of what is no key, or none that an index can become. */
    static @Nullable Index behind(Constraint constraint) {
        if (constraint.name() == null) {
            return null;
        }
        if (constraint instanceof PrimaryKey key) {
            return key.period()
                    ? null
                    : index(key.name(), key.columns(), key.include()).withStorage(key.storage());
        }
        return constraint instanceof UniqueConstraint unique && !unique.period()
                ? index(unique.name(), unique.columns(), unique.include())
                        .withNullsNotDistinct(unique.nullsNotDistinct())
                        .withStorage(unique.storage())
                : null;
    }

    /** That of a key which takes the place of another one, whose name may be the same until that is gone. */
    static @Nullable Index instead(Operation.ReplaceKey replace) {
        Index index = behind(replace.after());
        return index == null || replace.before().name() == null
                ? null
                : index.withName(PostgreSqlNames.keyForNow(index.name()));
    }

    private static Index index(@Nullable String name, List<String> columns, List<String> include) {
        return Index.of(name, columns.stream().map(IndexPart::column).toList())
                .withUnique(true)
                .withInclude(include);
    }

    /** The words that make a key of it, which takes it over under the key's name. */
    static String using(PostgreSql dialect, Constraint constraint, Index index) {
        boolean primary = constraint instanceof PrimaryKey;
        String deferrability = constraint instanceof PrimaryKey key
                ? key.deferrability().sql()
                : ((UniqueConstraint) constraint).deferrability().sql();
        return "add constraint " + quote(dialect, constraint.name()) + (primary ? " primary key" : " unique")
                + " using index " + quote(dialect, index.name())
                + (deferrability.isEmpty() ? "" : " " + deferrability);
    }

    private static String quote(PostgreSql dialect, @Nullable String name) {
        return dialect.quote(Objects.requireNonNull(name, "a key or index without a name"));
    }

    /** Whether a row of {@code pg_constraint} is about its columns, as a condition. */
    static String isOn(PostgreSql dialect, Index index) {
        String columns = index.parts().stream()
                .map(part -> dialect.literal(part.text()))
                .collect(Collectors.joining(", ", "array[", "]"));
        return columns + " = (select array_agg(attname::text order by place) from unnest(conkey) with ordinality"
                + " as key (number, place) join pg_attribute on attrelid = conrelid and attnum = number)";
    }
}
