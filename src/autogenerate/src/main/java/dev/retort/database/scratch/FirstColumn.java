package dev.retort.database.scratch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The texts in the first column of a result. */
final class FirstColumn {

    private FirstColumn() {}

    /** Reads them all and closes the result. */
    static List<String> of(ResultSet result) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (result) {
            while (result.next()) {
                texts.add(result.getString(1));
            }
        }
        return texts;
    }
}
