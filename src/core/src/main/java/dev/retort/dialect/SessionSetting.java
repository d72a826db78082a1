package dev.retort.dialect;

/**
 * A setting of a session.
 *
 * @param query answers its value
 * @param set sets it, where the value is put behind
 * @param value the value that it has while a migration runs
 */
public record SessionSetting(String query, String set, String value) {}
