package dev.retort.database;

import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SequenceOwner;
import dev.retort.schema.SqlType;
import org.jspecify.annotations.Nullable;

/** Makes a sequence of a sequence. */
final class SequenceMapping {

    private final SchemaNames names;

    SequenceMapping(SchemaNames names) {
        this.names = names;
    }

    /** The sequence, whose type and options are null where they are the server's defaults. */
    Sequence sequence(schemacrawler.schema.Sequence sequence) {
        CatalogRow row = CatalogRow.of(sequence);
        return new Sequence(
                names.name(row.text("NAMESPACE"), row.text("NAME")),
                SqlType.parse(row.text("COUNT_TYPE")),
                options(row),
                owner(row));
    }

    private @Nullable SequenceOwner owner(CatalogRow row) {
        String table = row.textOrNull("OWNER_TABLE");
        return table == null
                ? null
                : new SequenceOwner(names.name(row.text("OWNER_NAMESPACE"), table), row.text("OWNER_COLUMN"));
    }

    /** How the sequence of a row counts, where it is not as the server would have it. */
    static SequenceOptions options(CatalogRow row) {
        return new SequenceOptions(
                        row.number("START"),
                        row.number("INCREMENT"),
                        row.number("MINIMUM"),
                        row.number("MAXIMUM"),
                        row.number("CACHE"),
                        row.flag("CYCLE"))
                .unlessUsual(SqlType.parse(row.text("COUNT_TYPE")));
    }
}
