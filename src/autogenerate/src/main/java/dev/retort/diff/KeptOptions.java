package dev.retort.diff;

import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Keeps what the database's table is beside its columns: few entities say it, and no server changes all of it. */
final class KeptOptions {

    private KeptOptions() {}

    /** The model's table with the database's options; what the model says otherwise becomes a note. */
    static Table in(Table desired, Table current, KeptNotes notes) {
        if (!isContent(desired.options(), current.options())) {
            notes.options(desired.name());
        }
        return desired.withOptions(
                current.options().withSettings(desired.options().settings()));
    }

    private static boolean isContent(TableOptions asked, TableOptions there) {
        return (!asked.unlogged() || there.unlogged())
                && (asked.inherits().isEmpty() || asked.inherits().equals(there.inherits()))
                && (asked.partitionBy() == null || text(asked.partitionBy()).equals(text(there.partitionBy())))
                && there.parameters().containsAll(asked.parameters())
                && (asked.tablespace() == null || asked.tablespace().equals(there.tablespace()));
    }

    private static String text(@Nullable String sql) {
        return String.valueOf(sql).replaceAll("[\\s\"]", "").toLowerCase(Locale.ROOT);
    }
}
