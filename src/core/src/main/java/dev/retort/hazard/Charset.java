package dev.retort.hazard;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A character set of MySQL or MariaDB, whose name begins that of its collations:
 * https://dev.mysql.com/doc/refman/8.4/en/charset-mysql.html.
 *
 * @param name its name; empty where nobody says it
 */
record Charset(String name) {

    private static final List<String> ALL_CHARACTERS = List.of("utf8mb4", "utf16", "utf16le", "utf32");
    /** Whatever the characters were, their bytes stay. */
    private static final String BYTES = "binary";

    private static final List<String> MOST_CHARACTERS = List.of("utf8", "utf8mb3", "ucs2");

    /** That of a collation, or of a table's option, which may name a collation behind it. */
    static Charset of(@Nullable String words) {
        return new Charset(words == null ? "" : words.toLowerCase(Locale.ROOT).split("[_ ]", 2)[0]);
    }

    /** Whether it has every character of the other one; of one that nobody names, only one that has all has them. */
    boolean holds(Charset other) {
        return name.equals(other.name)
                || name.equals(BYTES)
                || ALL_CHARACTERS.contains(name)
                || other.name.equals("ascii")
                || MOST_CHARACTERS.contains(name) && !other.name.isEmpty() && !ALL_CHARACTERS.contains(other.name);
    }
}
