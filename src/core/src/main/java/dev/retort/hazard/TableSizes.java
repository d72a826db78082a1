package dev.retort.hazard;

import dev.retort.schema.QualifiedName;
import java.util.Map;
import java.util.OptionalLong;

/**
 * How many rows tables have, about.
 *
 * @param rows the number of rows by table; a table that is not named here is of unknown size
 * @param fewest the smallest number of rows for which a lock or a rewrite is worth a word
 */
public record TableSizes(Map<QualifiedName, Long> rows, long fewest) {

    /** The number of rows that every server rewrites in less than a tenth of a second. */
    public static final long FEWEST = 10_000;

    /** Ten million rows, unless another number is the smallest one: an index on so many takes some seconds at least. */
    private static final long TIMES = 1_000;

    /** Nothing is known of any table. */
    public static final TableSizes UNKNOWN = new TableSizes(Map.of(), FEWEST);

    /** Copies the numbers. */
    public TableSizes {
        rows = Map.copyOf(rows);
    }

    /** The number of rows from which on even work for which nobody waits is worth a word. */
    public long many() {
        return fewest * TIMES;
    }

    /** How many rows the table has; empty where that is not known. */
    public OptionalLong rows(QualifiedName table) {
        Long number = rows.get(table);
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
