package dev.retort.schema;

import org.jspecify.annotations.Nullable;

/**
 * How a sequence counts, of its own or behind an identity column.
 *
 * @param start the first value; null where the server's rule decides (the minimum, or the maximum when descending)
 * @param increment the step, never zero
 * @param minimum the least value; null for the server's default
 * @param maximum the greatest value; null for the server's default
 * @param cache how many values a session fetches at once; 1 is no cache
 * @param cycle whether it starts again when it is used up
 */
public record SequenceOptions(
        @Nullable Long start,
        long increment,
        @Nullable Long minimum,
        @Nullable Long maximum,
        long cache,
        boolean cycle) {

    /** Counts 1, 2, 3 ... up to the limit of the type: what a server does when nothing is said. */
    public static final SequenceOptions DEFAULT = new SequenceOptions(null, 1, null, null, 1, false);

    /** The number that is given first. */
    public long firstValue() {
        return start == null ? impliedStart() : start;
    }

    /** The number that is given first where none is said: the limit from which it counts. */
    public long impliedStart() {
        return impliedStart(increment, minimum, maximum);
    }

    private static long impliedStart(long increment, @Nullable Long minimum, @Nullable Long maximum) {
        if (increment < 0) {
            return maximum == null ? -1 : maximum;
        }
        return minimum == null ? 1 : minimum;
    }

    /**
     * The same options without what a server does unasked, so that equal means equal.
     *
     * @param type the integer type that is counted in; null for the widest
     */
    public SequenceOptions unlessUsual(@Nullable SqlType type) {
        boolean ascending = increment > 0;
        long least = least(type);
        Long low = unless(ascending ? 1 : least, minimum);
        Long high = unless(ascending ? -(least + 1) : -1, maximum);
        return new SequenceOptions(
                unless(impliedStart(increment, low, high), start), increment, low, high, cache, cycle);
    }

    private static @Nullable Long unless(long usual, @Nullable Long value) {
        return value == null || value == usual ? null : value;
    }

    private static long least(@Nullable SqlType type) {
        return switch (type == null ? "" : type.name()) {
            case "smallint" -> Short.MIN_VALUE;
            case "integer" -> Integer.MIN_VALUE;
            default -> Long.MIN_VALUE;
        };
    }

    /** The options with another first value and step. */
    public static SequenceOptions startingAt(long start, long increment) {
        return new SequenceOptions(start, increment, null, null, 1, false);
    }

    /** The same options with another first value. */
    public SequenceOptions withStart(long value) {
        return new SequenceOptions(value, increment, minimum, maximum, cache, cycle);
    }

    /** The same options with another step. */
    public SequenceOptions withIncrement(long value) {
        return new SequenceOptions(start, value, minimum, maximum, cache, cycle);
    }

    /** The same options with a least value. */
    public SequenceOptions withMinimum(long value) {
        return new SequenceOptions(start, increment, value, maximum, cache, cycle);
    }

    /** The same options with a greatest value. */
    public SequenceOptions withMaximum(long value) {
        return new SequenceOptions(start, increment, minimum, value, cache, cycle);
    }

    /** The same options with as many values fetched at once. */
    public SequenceOptions withCache(long values) {
        return new SequenceOptions(start, increment, minimum, maximum, values, cycle);
    }

    /** The same options, starting again when used up. */
    public SequenceOptions withCycle() {
        return new SequenceOptions(start, increment, minimum, maximum, cache, true);
    }
}
