package dev.retort.report;

/**
 * What a command found out. A record that implements it is its own JSON: the components become keys, in their order.
 */
public interface Report {

    /** The report for people: lines without a line break after the last one; empty for nothing to say. */
    String text(Style style);

    /** What the JSON document holds beside its version and command: a record or a map. */
    default Object json() {
        return this;
    }
}
