package dev.retort.dialect;

/**
 * A statement of a change that is made while others read and write.
 *
 * @param sql the statement without terminator
 * @param patient whether it works through rows, so that it may wait for locks as long as it takes: nobody queues up behind it
 * @param done the query that answers a row where it was carried out already, and nothing where it is to be carried out (again)
 */
public record OnlineStatement(String sql, boolean patient, String done) {}
