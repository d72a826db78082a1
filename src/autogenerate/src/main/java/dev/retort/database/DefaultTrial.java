package dev.retort.database;

import dev.retort.dialect.Refusal;
import dev.retort.history.ServerMessage;
import dev.retort.schema.Column;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tries defaults on a table that nobody sees: all at once, and one by one where the server refuses them. */
final class DefaultTrial {

    private DefaultTrial() {}

    /** Declares a table of these columns and answers what the server says where it refuses it; leaves nothing behind. */
    @FunctionalInterface
    interface Declaration {
        Optional<SQLException> refusal(List<Column> columns) throws SQLException;
    }

    static Map<Column, String> refused(List<Column> columns, Declaration declaration) throws SQLException {
        Map<Column, String> refused = new LinkedHashMap<>();
        if (declaration.refusal(plain(columns)).isEmpty()) {
            return refused;
        }
        for (Column column : columns) {
            declaration
                    .refusal(plain(List.of(column)))
                    .filter(failure -> Refusal.isOfValue(failure.getSQLState(), failure.getErrorCode()))
                    .ifPresent(failure -> refused.put(column, ServerMessage.of(failure)));
        }
        return refused;
    }

    /** Type and default alone, under names of which none is twice. */
    private static List<Column> plain(List<Column> columns) {
        List<Column> plain = new ArrayList<>();
        for (Column column : columns) {
            plain.add(Column.of("c" + plain.size(), column.type()).withDefault(column.defaultValue()));
        }
        return plain;
    }
}
