package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.schema.Column;
import dev.retort.schema.Table;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the database's words for a default where the entities mean the same with others: {@code now()} does not become
 * {@code CURRENT_TIMESTAMP}, and a way back has the words that were there.
 */
final class SameDefaults {

    private final Dialect dialect;

    SameDefaults(Dialect dialect) {
        this.dialect = dialect;
    }

    Table kept(@Nullable Table current, Table desired) {
        if (current == null) {
            return desired;
        }
        Map<String, Column> columns = Tables.columns(current);
        return desired.mapColumns(column -> kept(columns.get(column.name()), column));
    }

    private Column kept(@Nullable Column current, Column desired) {
        return current != null && isOne(current, desired) ? desired.withDefault(current.defaultValue()) : desired;
    }

    /** Of either type, where that changes. */
    private boolean isOne(Column current, Column desired) {
        return current.defaultValue() != null
                && desired.defaultValue() != null
                && Stream.of(current.type(), desired.type())
                        .allMatch(type -> dialect.areOneDefault(current.defaultValue(), desired.defaultValue(), type));
    }
}
