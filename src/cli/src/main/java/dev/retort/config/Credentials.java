package dev.retort.config;

import org.jspecify.annotations.Nullable;

/**
 * Who logs in, as far as an address says so.
 *
 * @param username the user, or null
 * @param password the password, or null
 */
record Credentials(@Nullable String username, @Nullable String password) {

    static final Credentials NONE = new Credentials(null, null);

    /** The part of an address before the at-sign, percent-encoded. */
    static Credentials ofUserInfo(String text, Origin origin) {
        int colon = text.indexOf(':');
        String username = PercentEncoding.decode(colon < 0 ? text : text.substring(0, colon), origin);
        String password = colon < 0 ? null : PercentEncoding.decode(text.substring(colon + 1), origin);
        return new Credentials(username.isEmpty() ? null : username, password);
    }

    /** These, and what they leave out from others. */
    Credentials or(Credentials others) {
        return new Credentials(
                username == null ? others.username : username, password == null ? others.password : password);
    }

    @Nullable
    Secret secret() {
        return password == null ? null : new Secret(password);
    }

    /** The user, and stars for a password. */
    @Override
    public String toString() {
        return username + (password == null ? "" : ":" + Redaction.STARS);
    }
}
