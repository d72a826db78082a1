package dev.retort.dialect;

import dev.retort.schema.Column;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long a key is in InnoDB. One that is too long MySQL refuses, and MariaDB keeps a hash of it, in which nothing is found by its first
 * columns (measured on 8.0 and 11.4: 3072 bytes fit, of a character as many as its set has at the most).
 */
final class MySqlKeyLength {

    private static final int MOST = 3072;
    private static final int DIGITS_OF_FOUR_BYTES = 9;

    /** Without fractions of a second: https://mariadb.com/kb/en/data-type-storage-requirements/. */
    private static final Map<String, Integer> BYTES = Map.ofEntries(
            Map.entry("tinyint", 1),
            Map.entry("smallint", 2),
            Map.entry("mediumint", 3),
            Map.entry("integer", 4),
            Map.entry("float", 4),
            Map.entry("year", 1),
            Map.entry("date", 3),
            Map.entry("time", 3),
            Map.entry("timestamp", 4),
            Map.entry("datetime", 5),
            Map.entry("inet4", 4),
            Map.entry("uuid", 16),
            Map.entry("inet6", 16));

    private MySqlKeyLength() {}

    /** Whether the server finds rows by the first columns of a key. */
    static boolean fits(UniqueConstraint key, Table table) {
        return key.columns().stream()
                        .map(table::column)
                        .flatMap(Optional::stream)
                        .mapToInt(column -> bytes(column, table))
                        .sum()
                <= MOST;
    }

    private static int bytes(Column column, Table table) {
        SqlType type = MySqlTypes.normalise(column.type());
        if (MySqlTypes.isLarge(type)) {
            return MOST + 1;
        }
        if (MySqlTypes.isBytes(type)) {
            return type.argument(0, 1);
        }
        if (List.of("char", "varchar").contains(type.name())) {
            return type.argument(0, 1)
                    * MySqlCharset.of(MySqlTables.collation(table, column.name()))
                            .bytes();
        }
        if (type.name().equals("numeric")) {
            return bytes(type.argument(0, 0) - type.argument(1, 0)) + bytes(type.argument(1, 0));
        }
        int fraction = List.of("time", "timestamp", "datetime").contains(type.name()) ? type.argument(0, 0) : 0;
        return BYTES.getOrDefault(type.name(), Long.BYTES) + (fraction + 1) / 2;
    }

    /** Of decimal digits. */
    private static int bytes(int digits) {
        return digits / DIGITS_OF_FOUR_BYTES * Integer.BYTES + (digits % DIGITS_OF_FOUR_BYTES + 1) / 2;
    }
}
