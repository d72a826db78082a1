package dev.retort.config;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** The {@code %40} of addresses. */
final class PercentEncoding {

    private PercentEncoding() {}

    /**
     * Decodes; a plus sign stays a plus sign.
     *
     * @throws ConfigException where a percent sign is not followed by two hexadecimal digits
     */
    static String decode(String text, Origin origin) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            // Without its cause, which quotes what may be a password.
            throw origin.error("a '%' in the database address is not followed by two hexadecimal digits;"
                    + " write %25 for a percent sign");
        }
    }
}
