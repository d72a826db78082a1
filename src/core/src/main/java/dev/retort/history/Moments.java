package dev.retort.history;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * How moments go into the journal and come out.
 *
 * @param typed whether the database has a type for them; otherwise they are texts in ISO 8601, in UTC
 */
record Moments(boolean typed) {

    void bind(PreparedStatement statement, int position, @Nullable Instant moment) throws SQLException {
        if (typed) {
            bindTyped(statement, position, moment);
        } else {
            statement.setString(position, moment == null ? null : moment.toString());
        }
    }

    @Nullable
    Instant read(ResultSet row, String label) throws SQLException {
        if (typed) {
            OffsetDateTime moment = row.getObject(label, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant();
        }
        String text = row.getString(label);
        return text == null ? null : parse(text);
    }

    /** The type of the value says it all; MySQL's driver knows no TIMESTAMP_WITH_TIMEZONE. */
    private static void bindTyped(PreparedStatement statement, int position, @Nullable Instant moment)
            throws SQLException {
        if (moment == null) {
            statement.setNull(position, Types.TIMESTAMP);
        } else {
            statement.setObject(position, OffsetDateTime.ofInstant(moment, ZoneOffset.UTC));
        }
    }

    /** CURRENT_TIMESTAMP of a script has a blank and no zone. */
    private static Instant parse(String text) {
        String iso = text.replace(' ', 'T');
        return Instant.parse(iso.endsWith("Z") ? iso : iso + "Z");
    }
}
