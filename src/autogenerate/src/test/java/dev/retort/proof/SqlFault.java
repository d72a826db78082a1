package dev.retort.proof;

import java.util.regex.Pattern;

/**
 * A fault that a dialect may have: it writes something else.
 *
 * @param name what goes wrong
 * @param right what it should write
 * @param wrong what it writes instead
 */
record SqlFault(String name, Pattern right, String wrong) {

    /** Something is forgotten. */
    static SqlFault lost(String name, String right) {
        return instead(name, right, "");
    }

    /** Something else is written. */
    static SqlFault instead(String name, String right, String wrong) {
        return new SqlFault(name, Pattern.compile(right, Pattern.CASE_INSENSITIVE), wrong);
    }

    /** A whole statement, which starts like that, is forgotten. */
    static SqlFault never(String name, String right) {
        return instead(name, "(?s)^" + right + ".*", "select 1");
    }

    /** The SQL with the fault. */
    String in(String sql) {
        return right.matcher(sql).replaceAll(wrong);
    }

    @Override
    public String toString() {
        return name;
    }
}
