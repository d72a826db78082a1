package dev.retort.database;

import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlType;
import java.math.BigInteger;
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
        Attributes attributes = new Attributes(ObjectKind.SEQUENCES, sequence);
        String type = attributes.text("COUNT_TYPE");
        return new Sequence(
                names.name(attributes.text("NAMESPACE"), attributes.text("NAME")),
                type.equals(DEFAULT_TYPE) ? null : SqlType.parse(type),
                options(sequence));
    }

    /** How a sequence counts, where it is not as the server would have it. */
    static SequenceOptions options(schemacrawler.schema.Sequence sequence) {
        Attributes attributes = new Attributes(ObjectKind.SEQUENCES, sequence);
        Bounds bounds = Bounds.of(attributes.text("COUNT_TYPE"), sequence.getIncrement() > 0);
        Long minimum = value(sequence.getMinimumValue());
        Long maximum = value(sequence.getMaximumValue());
        Long first = sequence.getIncrement() > 0 ? minimum : maximum;
        return new SequenceOptions(
                unless(first, value(sequence.getStartValue())),
                sequence.getIncrement(),
                unless(bounds.minimum(), minimum),
                unless(bounds.maximum(), maximum),
                attributes.number("CACHE"),
                sequence.isCycle());
    }

    private static @Nullable Long unless(@Nullable Long usual, @Nullable Long value) {
        return value == null || value.equals(usual) ? null : value;
    }

    private static @Nullable Long value(@Nullable BigInteger number) {
        return number == null ? null : number.longValueExact();
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
