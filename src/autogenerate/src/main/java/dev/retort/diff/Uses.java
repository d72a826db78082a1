package dev.retort.diff;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Constraint;
import dev.retort.schema.ExclusionConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which columns of its table a part leans on: the server drops the part with any of them. */
final class Uses {

    private Uses() {}

    static Set<String> of(Constraint constraint, Table table) {
        return among(table, column -> uses(constraint, column));
    }

    static Set<String> of(Index index, Table table) {
        return among(table, column -> uses(index, column));
    }

    private static Set<String> among(Table table, Predicate<String> used) {
        return Tables.columns(table).keySet().stream().filter(used).collect(Collectors.toSet());
    }

    private static boolean uses(Constraint constraint, String column) {
        if (constraint instanceof PrimaryKey key) {
            return key.columns().contains(column) || key.include().contains(column);
        }
        if (constraint instanceof UniqueConstraint unique) {
            return unique.columns().contains(column) || unique.include().contains(column);
        }
        if (constraint instanceof ExclusionConstraint exclusion) {
            return Mention.of(column, exclusion.definition());
        }
        return constraint instanceof ForeignKey key
                ? key.columns().contains(column)
                : Mention.of(column, ((CheckConstraint) constraint).expression());
    }

    private static boolean uses(Index index, String column) {
        return index.include().contains(column)
                || index.where() != null && Mention.of(column, index.where())
                || index.parts().stream().anyMatch(part -> uses(part, column));
    }

    private static boolean uses(IndexPart part, String column) {
        return part.expression() ? Mention.of(column, part.text()) : part.text().equals(column);
    }
}
