package dev.retort.schema;

/**
 * The default that the server gives a column.
 *
 * @param sql the SQL expression as it stands behind DEFAULT, for example {@code 'light'} or {@code now()}
 */
public record DefaultValue(String sql) {

    /** Shows the SQL expression. */
    @Override
    public String toString() {
        return sql;
    }
}
