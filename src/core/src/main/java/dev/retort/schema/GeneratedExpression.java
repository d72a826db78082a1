package dev.retort.schema;

/**
 * The expression of a generated column.
 *
 * @param sql the expression without surrounding parentheses
 * @param stored whether the value is kept in the row (STORED) or computed when read (VIRTUAL)
 */
public record GeneratedExpression(String sql, boolean stored) {}
