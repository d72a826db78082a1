package dev.retort.dialect;

import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Indexes on a column that is too long for one: MariaDB holds as many of its characters as fit, without a word (measured on 10.11,
 * 11.4 and 11.8), where MySQL refuses the index.
 */
final class MariaDbPrefixes {

    private static final String ENGINE = "engine";
    private static final int BYTES = 3072;

    /** What a key of other engines than InnoDB holds at the most, in bytes. */
    private static final Map<String, Integer> BYTES_OF_ENGINE = Map.of("myisam", 1000, "aria", 2300);

    /** The most bytes of a character, where they are not 1: https://mariadb.com/kb/en/supported-character-sets-and-collations/. */
    private static final Map<String, Integer> WIDTHS = Map.ofEntries(
            Map.entry("utf8mb4", 4),
            Map.entry("utf16", 4),
            Map.entry("utf16le", 4),
            Map.entry("utf32", 4),
            Map.entry("utf8", 3),
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

    private static final List<Integer> ALL_WIDTHS = List.of(1, 2, 3, 4);

    private MariaDbPrefixes() {}

    /** The table whose indexes say no length that the server gives them unasked. */
    static Table unsaid(Table table) {
        return table.withIndexes(
                table.indexes().stream().map(index -> unsaid(table, index)).toList());
    }

    /** Of several columns the server cuts none: together they fit, or the index is refused. */
    private static Index unsaid(Table table, Index index) {
        if (index.unique() || index.parts().size() != 1) {
            return index;
        }
        IndexPart part = index.parts().get(0);
        Optional<Column> column = table.column(part.text());
        return part.length() != null && column.isPresent() && isMost(part.length(), column.get(), table)
                ? index.withParts(List.of(part.withLength(null)))
                : index;
    }

    private static boolean isMost(int length, Column column, Table table) {
        String engine = table.options().settings().getOrDefault(ENGINE, "").toLowerCase(Locale.ROOT);
        int bytes = BYTES_OF_ENGINE.getOrDefault(engine, BYTES);
        return widths(column, table).stream().anyMatch(width -> bytes / width == length);
    }

    /** All that there are where nobody says of which character set the column is. */
    private static List<Integer> widths(Column column, Table table) {
        SqlType type = MySqlTypes.normalise(column.type());
        if (MySqlTypes.isBytes(type)) {
            return List.of(1);
        }
        String collation = type.name().equals("json") ? "utf8mb4" : column.collation();
        String words = collation == null ? table.options().settings().get(MySqlTables.CHARSET) : collation;
        return words == null
                ? ALL_WIDTHS
                : List.of(WIDTHS.getOrDefault(words.toLowerCase(Locale.ROOT).split("[_ ]")[0], 1));
    }
}
