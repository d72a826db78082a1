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

    /** Folds a start that is 1 in an ascending sequence without minimum into "not said", so that equal means equal. */
    public SequenceOptions {
        if (start != null && start == (increment < 0 ? -1 : 1) && minimum == null && maximum == null) {
            start = null;
        }
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
