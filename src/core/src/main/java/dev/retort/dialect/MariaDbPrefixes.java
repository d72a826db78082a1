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
        if (type.name().equals("json")) {
            return List.of(MySqlCharset.of("utf8mb4").bytes());
        }
        String collation = column.collation();
        MySqlCharset charset =
                MySqlCharset.of(collation == null ? table.options().settings().get(MySqlTables.CHARSET) : collation);
        return charset.isKnown() ? List.of(charset.bytes()) : ALL_WIDTHS;
    }
}
