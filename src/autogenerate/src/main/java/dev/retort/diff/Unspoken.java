package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.schema.Column;
import dev.retort.schema.Identity;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the settings of tables, what types say beside their name, and the names of sequences of which the model does not speak: what is
 * the server's or the schema's default is no difference.
 */
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
        Map<String, Column> existing = Tables.columns(current);
        return dialect.withFittingSettings(KeptKeys.in(desired, current)
                .mapColumns(column -> numbered(existing.get(column.name()), typed(existing.get(column.name()), column)))
                .withOptions(desired.options()
                        .withSettings(dialect.settings(
                                current.options().settings(), desired.options().settings()))));
    }

    private Column typed(@Nullable Column current, Column desired) {
        return current == null ? desired : desired.withType(dialect.spoken(current.type(), desired.type()));
    }

    /** No model names the sequence behind a numbered column, which keeps its name where it stays. */
    private static Column numbered(@Nullable Column current, Column desired) {
        Identity existing = current == null ? null : current.identity();
        Identity wanted = desired.identity();
        return existing == null || wanted == null || existing.isSerial() != wanted.isSerial()
                ? desired
                : desired.withIdentity(wanted.withSequence(existing.sequence()));
    }
}
