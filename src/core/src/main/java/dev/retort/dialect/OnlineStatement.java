package dev.retort.dialect;

/**
 * A statement of a change that is made while others read and write.
 *
 * @param sql the statement without terminator
 * @param patient whether it works through rows, so that it may wait for locks as long as it takes: nobody queues up behind it
 * @param done the query that answers a row where it was carried out already, and nothing where it is to be carried out (again)
 * @param takenOver whether what stands there already is taken over, whoever left it: a migration that was given up, for example
 */
public record OnlineStatement(String sql, boolean patient, String done, boolean takenOver) {

    /** A statement that is carried out unless this run has done so already. */
    OnlineStatement(String sql, boolean patient, String done) {
        this(sql, patient, done, false);
    }
}
