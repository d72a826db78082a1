package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Map;

/** Keeps the settings of tables of which the model does not speak: what is the server's or the schema's default is no difference. */
final class Unspoken {

    private final Dialect dialect;

    Unspoken(Dialect dialect) {
        this.dialect = dialect;
    }

    Schema keptOf(Schema current, Schema desired) {
        Map<QualifiedName, Table> existing = Tables.byName(current);
        return desired.withTables(desired.tables().stream()
                .map(table -> existing.containsKey(table.name()) ? kept(existing.get(table.name()), table) : table)
                .toList());
    }

    private Table kept(Table current, Table desired) {
        return desired.withOptions(desired.options()
                .withSettings(dialect.settings(
                        current.options().settings(), desired.options().settings())));
    }
}
