package dev.retort.config;

/**
 * One {@code key=value} of a setting that is made of such.
 *
 * @param key what stands before the first {@code =}
 * @param value what stands behind it
 * @param origin where it was written
 */
record Pair(String key, String value, Origin origin) {

    /** Reads {@code key=value}. */
    static Pair of(String word, Origin origin) {
        int equals = word.indexOf('=');
        if (equals < 1) {
            throw origin.error("'" + word + "' is not a setting; write key=value");
        }
        return new Pair(
                word.substring(0, equals).strip(), word.substring(equals + 1).strip(), origin);
    }
}
