package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Map;

/** Keeps the types that the database's columns are declared with where the model's would change nothing. */
final class KeptTypes {

    private final Dialect dialect;

    KeptTypes(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The model with the type of the current column for each that the database keeps alike. */
    Schema of(Schema current, Schema desired) {
        Map<QualifiedName, Table> existing = Tables.byName(current);
        return desired.withTables(desired.tables().stream()
                .map(table -> existing.containsKey(table.name()) ? of(existing.get(table.name()), table) : table)
                .toList());
    }

    private Table of(Table current, Table desired) {
        return desired.mapColumns(column -> current.column(column.name())
                .filter(twin -> dialect.keepsAlike(current, twin, column.type()))
                .map(Column::type)
                .map(column::withType)
                .orElse(column));
    }
}
