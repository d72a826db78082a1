package dev.retort.database;

import org.jspecify.annotations.Nullable;

/**
 * Where a database is and who logs in. Its text never shows the password.
 *
 * @param jdbcUrl the address as JDBC writes it, without credentials
 * @param username who logs in; null where the driver decides
 * @param password the password; null for none
 * @param application how the session is called where the server shows its sessions
 */
public record Login(
        String jdbcUrl, @Nullable String username, @Nullable String password, String application) {

    /** The address without what stands behind a question mark, which may hold secrets. */
    String place() {
        return jdbcUrl.replaceFirst("[?;].*$", "").replaceFirst("//[^/@]*@", "//");
    }

    /** The place and the user. */
    @Override
    public String toString() {
        return place() + (username == null ? "" : " as " + username);
    }
}
