package dev.retort.dialect;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a server means when it refuses, as far as Retort answers to it. */
public enum Refusal {
    /** The role lacks a right. */
    MISSING_RIGHT("grant this right to the role or connect as one that has it"),
    /** The statement does not run inside a transaction. */
    IN_TRANSACTION,
    /** A row holds NULL in a column that is to refuse it. */
    NULL_IN_ROWS,
    /** A row holds a value that the column is not to hold, NULL perhaps. */
    VALUE_IN_ROWS,
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
    /** Another process has the file of the database. */
    IN_USE,
    /** Somebody else holds a lock on the database. */
    LOCKED,
    /** Somebody else holds a lock on what the statement needs, for longer than the session waits. */
    LOCK_NOT_AVAILABLE,
    /** The change cannot be made in the way that the statement asks for, in which others go on reading and writing. */
    NOT_ONLINE,
    /** There is no more room for what is written, or it cannot be written. */
    OUT_OF_SPACE("make room where the database keeps its files, and run it again"),
    /** The server, the session or the file can only be read. */
    READ_ONLY(
            "it can only be read here: connect to the primary, or in a session that may write, or make the file writable"),
    /** The server takes no more connections. */
    TOO_MANY_CONNECTIONS("end some that nobody needs, or run it again later"),
    /** The server takes exception to what the statement says: its syntax, a name, a value or a feature. */
    WRONG_TEXT,
    /** Anything else. */
    OTHER;

    private final String wayOut;

    Refusal() {
        this("");
    }

    Refusal(String wayOut) {
        this.wayOut = wayOut;
    }

    /** What whoever runs Retort can do about it, as the end of a sentence; empty where that hangs on what was refused. */
    public String wayOut() {
        return wayOut;
    }

    /** PostgreSQL's appendix A, https://www.postgresql.org/docs/current/errcodes-appendix.html; 08004 is its driver's. */
    private static final Map<String, Refusal> STATES = Map.ofEntries(
            Map.entry("42501", MISSING_RIGHT),
            Map.entry("25001", IN_TRANSACTION),
            Map.entry("25006", READ_ONLY),
            Map.entry("23502", NULL_IN_ROWS),
            Map.entry("57014", CANCELLED),
            Map.entry("28P01", WRONG_PASSWORD),
            Map.entry("28000", WRONG_LOGIN),
            Map.entry("08004", LOGIN_GIVEN_UP),
            Map.entry("3D000", NO_SUCH_DATABASE),
            Map.entry("3F000", WRONG_TEXT),
            Map.entry("53100", OUT_OF_SPACE),
            Map.entry("53300", TOO_MANY_CONNECTIONS),
            Map.entry("55P03", LOCK_NOT_AVAILABLE),
            Map.entry("55P04", WRONG_TEXT));

    /** Data exception, feature not supported, dependent objects, syntax error or access rule violation, limit exceeded. */
    private static final List<String> CLASSES_ABOUT_THE_TEXT = List.of("22", "0A", "2B", "42", "54");

    /**
     * MariaDB's numbers, https://mariadb.com/kb/en/mariadb-error-code-reference/, where its SQLSTATE is the one for all syntax
     * (42000) or none at all (HY000); and H2's, https://h2database.com/javadoc/org/h2/api/ErrorCode.html, which have five digits.
     */
    private static final Map<Integer, Refusal> NUMBERS = Map.ofEntries(
            Map.entry(1044, MISSING_RIGHT),
            Map.entry(1142, MISSING_RIGHT),
            Map.entry(1143, MISSING_RIGHT),
            Map.entry(1227, MISSING_RIGHT),
            Map.entry(1370, MISSING_RIGHT),
            Map.entry(1045, WRONG_PASSWORD),
            Map.entry(1698, WRONG_LOGIN),
            Map.entry(1049, NO_SUCH_DATABASE),
            // ER_DISK_FULL, ER_RECORD_FILE_FULL; ER_CON_COUNT_ERROR, ER_TOO_MANY_USER_CONNECTIONS,
            // ER_USER_LIMIT_REACHED.
            Map.entry(1021, OUT_OF_SPACE),
            Map.entry(1114, OUT_OF_SPACE),
            Map.entry(1040, TOO_MANY_CONNECTIONS),
            Map.entry(1203, TOO_MANY_CONNECTIONS),
            Map.entry(1226, TOO_MANY_CONNECTIONS),
            // ER_OPTION_PREVENTS_STATEMENT is also of other options; ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION,
            // ER_READ_ONLY_MODE.
            Map.entry(1792, READ_ONLY),
            Map.entry(1836, READ_ONLY),
            Map.entry(90097, READ_ONLY),
            // WARN_DATA_TRUNCATED, an error in strict mode: of NULL, of a label that goes, of a text for a number.
            Map.entry(1265, VALUE_IN_ROWS),
            // ER_INVALID_USE_OF_NULL.
            Map.entry(1138, NULL_IN_ROWS),
            Map.entry(1205, LOCK_NOT_AVAILABLE),
            Map.entry(1005, WRONG_TEXT),
            Map.entry(1273, WRONG_TEXT),
            Map.entry(1470, WRONG_TEXT),
            Map.entry(1478, WRONG_TEXT),
            Map.entry(1674, WRONG_TEXT),
            Map.entry(1845, NOT_ONLINE),
            Map.entry(1846, NOT_ONLINE),
            // ER_INNODB_MAX_ROW_VERSION: columns came and went at once too often.
            Map.entry(4092, NOT_ONLINE),
            Map.entry(1901, WRONG_TEXT),
            Map.entry(1905, WRONG_TEXT),
            Map.entry(1906, WRONG_TEXT),
            Map.entry(1907, WRONG_TEXT),
            Map.entry(1908, WRONG_TEXT),
            Map.entry(1910, WRONG_TEXT),
            Map.entry(1911, WRONG_TEXT),
            Map.entry(1912, WRONG_TEXT),
            Map.entry(4161, WRONG_TEXT),
            Map.entry(90096, MISSING_RIGHT),
            Map.entry(28000, WRONG_PASSWORD),
            Map.entry(50200, LOCK_NOT_AVAILABLE),
            Map.entry(90020, IN_USE),
            Map.entry(90013, NO_SUCH_DATABASE),
            Map.entry(90146, NO_SUCH_DATABASE),
            Map.entry(90149, NO_SUCH_DATABASE),
            Map.entry(50004, WRONG_TEXT),
            Map.entry(90022, WRONG_TEXT),
            Map.entry(90036, WRONG_TEXT),
            Map.entry(90054, WRONG_TEXT),
            Map.entry(90075, WRONG_TEXT),
            Map.entry(90120, WRONG_TEXT),
            // SQLite's, https://www.sqlite.org/rescode.html, which has no SQLSTATE.
            Map.entry(1, WRONG_TEXT),
            Map.entry(5, LOCKED),
            Map.entry(6, LOCKED),
            Map.entry(7, OUT_OF_SPACE),
            Map.entry(8, READ_ONLY),
            Map.entry(9, CANCELLED),
            Map.entry(10, OUT_OF_SPACE),
            Map.entry(13, OUT_OF_SPACE),
            Map.entry(14, NO_SUCH_DATABASE),
            Map.entry(26, NO_SUCH_DATABASE));

    /** Datatype mismatch and cannot coerce; every data exception (class 22) is one too. MariaDB's is "invalid default value". */
    private static final List<String> STATES_ABOUT_A_VALUE = List.of("42804", "42846");

    private static final int INVALID_DEFAULT = 1067;

    /**
     * MySQL's numbers about generated columns, indexed expressions and defaults, and conditions, whose SQLSTATE is HY000:
     * https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html.
     */
    private static boolean isAboutExpression(int number) {
        return number >= 3102 && number <= 3109 || number >= 3753 && number <= 3776 || number >= 3812 && number <= 3823;
    }

    /** Whether the server says that a value is none of its type, by the SQLSTATE and the vendor's number. */
    public static boolean isOfValue(@Nullable String sqlState, int number) {
        return number == INVALID_DEFAULT
                || sqlState != null && (sqlState.startsWith("22") || STATES_ABOUT_A_VALUE.contains(sqlState));
    }

    /**
     * What an error means.
     *
     * @param sqlState the SQLSTATE
     * @param number the vendor's number; 0 where it has none
     */
    public static Refusal of(@Nullable String sqlState, int number) {
        Refusal numbered = NUMBERS.get(number);
        if (numbered != null) {
            return numbered;
        }
        if (isAboutExpression(number)) {
            return WRONG_TEXT;
        }
        if (sqlState == null) {
            return OTHER;
        }
        return STATES.getOrDefault(
                sqlState, CLASSES_ABOUT_THE_TEXT.stream().anyMatch(sqlState::startsWith) ? WRONG_TEXT : OTHER);
    }
}
