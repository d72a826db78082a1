package dev.retort.dialect;

/** What a session of MySQL or MariaDB must be like: https://dev.mysql.com/doc/refman/8.4/en/sql-mode.html. */
final class MySqlSession {

    /** Literals with backslashes mean something else in it. */
    static final String NO_BACKSLASH_ESCAPES = "NO_BACKSLASH_ESCAPES";

    /** MariaDB then writes the names in conditions otherwise. */
    static final String ANSI_QUOTES = "ANSI_QUOTES";

    private MySqlSession() {}

    /** A query that has a row, with the reason and the way out, where the session is in a mode. */
    static String unfitIn(String mode) {
        return "select 'in the SQL mode " + mode
                + " of this session texts do not mean what they mean elsewhere; name a mode"
                + " without it in the address, as in ?sessionVariables=sql_mode=STRICT_TRANS_TABLES' from dual"
                + " where find_in_set('" + mode + "', @@sql_mode) > 0";
    }
}
