package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the database's texts where the server cannot be asked whether the model's mean the same: "cannot tell" never becomes
 * an operation. What is there on one side only is a difference all the same.
 */
final class Undecided {

    private final Dialect dialect;

    Undecided(Dialect dialect) {
        this.dialect = dialect;
    }

    Table keepTexts(@Nullable Table current, Table desired) {
        if (current == null) {
            return desired;
        }
        Map<String, Column> columns = Tables.columns(current);
        return desired.mapColumns(column -> keepTexts(columns.get(column.name()), column))
                .withCheckConstraints(checks(current.checkConstraints(), desired.checkConstraints()))
                .withIndexes(desired.indexes().stream()
                        .map(index -> keepTexts(current.indexes(), index))
                        .toList());
    }

    private Column keepTexts(@Nullable Column current, Column desired) {
        if (current == null) {
            return desired;
        }
        boolean told = dialect.knows(current.type()) && dialect.knows(desired.type());
        Column kept = told ? desired : desired.withType(current.type());
        if (current.defaultValue() != null && desired.defaultValue() != null) {
            kept = kept.withDefault(current.defaultValue());
        }
        if (current.check() != null && desired.check() != null) {
            kept = kept.withCheck(current.check());
        }
        if (current.onUpdate() != null && desired.onUpdate() != null) {
            kept = kept.withOnUpdate(current.onUpdate());
        }
        return current.generated() != null && desired.generated() != null
                ? kept.withGenerated(current.generated())
                : kept;
    }

    /** A condition that stands on both sides to the letter is itself; of the others, as many as can be are pairs. */
    private static List<CheckConstraint> checks(List<CheckConstraint> current, List<CheckConstraint> desired) {
        List<CheckConstraint> free = new ArrayList<>(current);
        free.removeIf(check -> isAmong(desired, check));
        List<CheckConstraint> kept = new ArrayList<>();
        for (CheckConstraint check : desired) {
            Optional<CheckConstraint> pair = isAmong(current, check) ? Optional.empty() : pairOf(check, free);
            pair.ifPresent(free::remove);
            kept.add(pair.map(other -> check.withExpression(other.expression())).orElse(check));
        }
        return kept;
    }

    private static boolean isAmong(List<CheckConstraint> checks, CheckConstraint check) {
        return checks.stream().anyMatch(other -> other.expression().equals(check.expression()));
    }

    private static Optional<CheckConstraint> pairOf(CheckConstraint check, List<CheckConstraint> free) {
        return free.stream()
                .filter(other -> check.name() == null || Objects.equals(check.name(), other.name()))
                .findFirst();
    }

    private static Index keepTexts(List<Index> current, Index desired) {
        return current.stream()
                .filter(index -> desired.name() != null && desired.name().equals(index.name()))
                .filter(index -> hasText(index) && hasText(desired))
                .filter(index -> index.parts().size() == desired.parts().size())
                .findFirst()
                .map(index -> desired.withParts(index.parts()).withWhere(index.where()))
                .orElse(desired);
    }

    private static boolean hasText(Index index) {
        return index.where() != null || index.parts().stream().anyMatch(IndexPart::expression);
    }
}
