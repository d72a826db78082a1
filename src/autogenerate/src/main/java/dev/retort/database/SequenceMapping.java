package dev.retort.database;

import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SequenceOwner;
import dev.retort.schema.SqlType;
import org.jspecify.annotations.Nullable;

/** Makes a sequence of a sequence. */
final class SequenceMapping {

    private static final String DEFAULT_TYPE = "bigint";

    private final SchemaNames names;

    SequenceMapping(SchemaNames names) {
        this.names = names;
    }

    /** The sequence, whose type and options are null where they are the server's defaults. */
    Sequence sequence(schemacrawler.schema.Sequence sequence) {
        CatalogRow row = CatalogRow.of(sequence);
        String type = row.text("COUNT_TYPE");
        return new Sequence(
                names.name(row.text("NAMESPACE"), row.text("NAME")),
                type.equals(DEFAULT_TYPE) ? null : SqlType.parse(type),
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
        long increment = row.number("INCREMENT");
        long minimum = row.number("MINIMUM");
        long maximum = row.number("MAXIMUM");
        Bounds usual = Bounds.of(row.text("COUNT_TYPE"), increment > 0);
        return new SequenceOptions(
                unless(increment > 0 ? minimum : maximum, row.number("START")),
                increment,
                unless(usual.minimum(), minimum),
                unless(usual.maximum(), maximum),
                row.number("CACHE"),
                row.flag("CYCLE"));
    }

    private static @Nullable Long unless(long usual, long value) {
        return value == usual ? null : value;
    }

    /** The limits that a sequence of a type has when none are named. */
    private record Bounds(long minimum, long maximum) {

        static Bounds of(String type, boolean ascending) {
            long least = least(type);
            return ascending ? new Bounds(1, -(least + 1)) : new Bounds(least, -1);
        }

        private static long least(String type) {
            return switch (type) {
                case "smallint" -> Short.MIN_VALUE;
                case "integer" -> Integer.MIN_VALUE;
                default -> Long.MIN_VALUE;
            };
        }
    }
}
