package dev.retort.dialect;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The character set of a column, whose name begins that of its collations:
 * https://dev.mysql.com/doc/refman/8.4/en/charset-charsets.html.
 *
 * @param name its name; empty where nobody says it
 */
record MySqlCharset(String name) {

    /** The most bytes of one character; all others have one, or are not known. */
    private static final Map<String, Integer> BYTES = Map.of(
            "ascii", 1, "binary", 1, "latin1", 1, "latin2", 1, "latin5", 1, "latin7", 1, "cp1250", 1, "cp1251", 1,
            "utf8mb3", 3, "ucs2", 2);

    private static final int MOST = 4;

    /** That of a collation; of a column that says none it is the table's, which is not known here. */
    static MySqlCharset of(@Nullable String collation) {
        String name =
                collation == null ? "" : collation.toLowerCase(Locale.ROOT).split("_", 2)[0];
        return new MySqlCharset(name.equals("utf8") ? "utf8mb3" : name);
    }

    /** Whether both are known, and one. */
    boolean isSame(MySqlCharset other) {
        return !name.isEmpty() && name.equals(other.name);
    }

    /** The most bytes of one character; where that is not known, what most columns have. */
    int bytes() {
        return BYTES.getOrDefault(name, MOST);
    }
}
