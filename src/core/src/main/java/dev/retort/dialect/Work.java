package dev.retort.dialect;

/** What a statement does with the rows that are there. */
public enum Work {
    /** Nothing: it takes as long with a billion rows as with none. */
    NONE(0),
    /** Reads every row. */
    SCAN(0.1),
    /** Reads every row and writes an index. */
    INDEX(0.4),
    /** Writes every row, and every index, anew. */
    REWRITE(4.5);

    private final double secondsPerMillion;

    Work(double secondsPerMillion) {
        this.secondsPerMillion = secondsPerMillion;
    }

    /**
     * About how many seconds it takes, at the rates that were measured with narrow rows on PostgreSQL 15 and 18: 68 to 153 ms a
     * million rows for a scan, 324 to 494 ms for an index, 2.6 to 5.8 s for a rewrite with its indexes.
     */
    public double seconds(long rows) {
        return rows / 1e6 * secondsPerMillion;
    }
}
