package dev.retort.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of a query's only column. */
final class FirstColumn {

    private FirstColumn() {}

    /** Executes the query, closes it and answers its rows in order. */
    static List<@Nullable String> of(PreparedStatement query) throws SQLException {
        List<@Nullable String> texts = new ArrayList<>();
        try (query;
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
