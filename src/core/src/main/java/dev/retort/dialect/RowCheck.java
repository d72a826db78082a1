package dev.retort.dialect;

/**
 * A question about the rows that an operation may fail on or change.
 *
 * @param subject the table, column, key or condition it is about
 * @param state what such a row is, behind "is" or "are": {@code longer than 100 characters}
 * @param sql a query that only reads, with two numbers in one row: how many rows are so, and how many there are
 */
public record RowCheck(String subject, String state, String sql) {}
