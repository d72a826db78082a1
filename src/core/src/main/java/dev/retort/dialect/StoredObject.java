package dev.retort.dialect;

/**
 * An object of which the database has stored the text that created it.
 *
 * @param kind what it is: {@code table}, {@code index}, {@code trigger} or {@code view}
 * @param name its name
 * @param table the table that it belongs to
 * @param sql the text
 */
public record StoredObject(String kind, String name, String table, String sql) {}
