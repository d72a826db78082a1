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

    /** The most bytes of one character, where that is not one: the same page, and https://mariadb.com/kb/en/supported-character-sets-and-collations/. */
    private static final Map<String, Integer> BYTES = Map.ofEntries(
            Map.entry("utf8mb4", 4),
            Map.entry("utf16", 4),
            Map.entry("utf16le", 4),
            Map.entry("utf32", 4),
            Map.entry("gb18030", 4),
            Map.entry("utf8mb3", 3),
            Map.entry("ujis", 3),
            Map.entry("eucjpms", 3),
            Map.entry("ucs2", 2),
            Map.entry("big5", 2),
            Map.entry("cp932", 2),
            Map.entry("euckr", 2),
            Map.entry("gb2312", 2),
            Map.entry("gbk", 2),
            Map.entry("sjis", 2));

    private static final int MOST = 4;

    /** That of a collation, or of an option of a table, which may name a collation behind it; null where neither says one. */
    static MySqlCharset of(@Nullable String words) {
        String name = words == null ? "" : words.toLowerCase(Locale.ROOT).split("[_ ]", 2)[0];
        return new MySqlCharset(name.equals("utf8") ? "utf8mb3" : name);
    }

    /** Whether somebody says it. */
    boolean isKnown() {
        return !name.isEmpty();
    }

    /** Whether both are known, and one. */
    boolean isSame(MySqlCharset other) {
        return !name.isEmpty() && name.equals(other.name);
    }

    /** The most bytes of one character; where that is not known, what most columns have. */
    int bytes() {
        return name.isEmpty() ? MOST : BYTES.getOrDefault(name, 1);
    }
}
