package dev.retort.dialect;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a server means when it refuses, as far as Retort answers to it. */
public enum Refusal {
    /** The role lacks a right. */
    MISSING_RIGHT,
    /** The statement does not run inside a transaction. */
    IN_TRANSACTION,
    /** A row holds NULL in a column that is to refuse it. */
    NULL_IN_ROWS,
    /** The statement was cancelled, as by a time limit. */
    CANCELLED,
    /** The password is wrong. */
    WRONG_PASSWORD,
    /** The user may not log in, or not from here. */
    WRONG_LOGIN,
    /** The driver gave up the login, for example as no password was given. */
    LOGIN_GIVEN_UP,
    /** The server has no database of that name. */
    NO_SUCH_DATABASE,
    /** The server takes exception to what the statement says: its syntax, a name, a value or a feature. */
    WRONG_TEXT,
    /** Anything else. */
    OTHER;

    /** PostgreSQL's appendix A, https://www.postgresql.org/docs/current/errcodes-appendix.html; 08004 is its driver's. */
    private static final Map<String, Refusal> STATES = Map.of(
            "42501", MISSING_RIGHT,
            "25001", IN_TRANSACTION,
            "23502", NULL_IN_ROWS,
            "57014", CANCELLED,
            "28P01", WRONG_PASSWORD,
            "28000", WRONG_LOGIN,
            "08004", LOGIN_GIVEN_UP,
            "3D000", NO_SUCH_DATABASE,
            "55P04", WRONG_TEXT);

    /** Data exception, feature not supported, dependent objects, syntax error or access rule violation, limit exceeded. */
    private static final List<String> CLASSES_ABOUT_THE_TEXT = List.of("22", "0A", "2B", "42", "54");

    /** What an error means. */
    public static Refusal of(@Nullable String sqlState) {
        if (sqlState == null) {
            return OTHER;
        }
        return STATES.getOrDefault(
                sqlState, CLASSES_ABOUT_THE_TEXT.stream().anyMatch(sqlState::startsWith) ? WRONG_TEXT : OTHER);
    }
}
