package dev.retort.history;

import dev.retort.schema.Column;
import dev.retort.schema.Identity;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of the journal, and how an entry goes in and comes out; the numbering {@code id} stands before them. */
final class JournalColumns {

    private static final int TEXT_LENGTH = 1000;

    private static final List<Column> ALL = List.of(
            required("revision", SqlType.of("varchar", TEXT_LENGTH)),
            required("action", SqlType.of("varchar", 16)),
            required("message", SqlType.of("varchar", TEXT_LENGTH)),
            required("started_at", SqlType.parse("timestamp(6) with time zone")),
            Column.of("finished_at", SqlType.parse("timestamp(6) with time zone")),
            Column.of("duration_ms", SqlType.parse("bigint")),
            required("database_user", SqlType.of("varchar", 255)),
            required("checksum", SqlType.of("varchar", 128)),
            required("retort_version", SqlType.of("varchar", 64)),
            required("outcome", SqlType.of("varchar", 16)),
            required("statements_done", SqlType.parse("integer")),
            required("statements", SqlType.parse("integer")));

    static final String LIST = ALL.stream().map(Column::name).collect(Collectors.joining(", "));
    static final String PLACEHOLDERS = ALL.stream().map(column -> "?").collect(Collectors.joining(", "));

    private JournalColumns() {}

    private static Column required(String name, SqlType type) {
        return Column.of(name, type).withNullable(false);
    }

    static Table table(@Nullable String schema) {
        Column id = required("id", SqlType.parse("bigint")).withIdentity(Identity.BY_DEFAULT);
        return Table.of(QualifiedName.of(schema, Journal.NAME), ALL)
                .withColumns(Stream.concat(Stream.of(id), ALL.stream()).toList())
                .withPrimaryKey(new PrimaryKey("retort_history_pkey", List.of("id")));
    }

    /** A text cut to the length of its column. */
    static String fitting(String text) {
        return text.length() <= TEXT_LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, TEXT_LENGTH - 1)));
    }

    static void bind(PreparedStatement statement, JournalEntry entry) throws SQLException {
        Instant finished = entry.finishedAt();
        Duration duration = entry.duration();
        statement.setString(1, fitting(entry.revision()));
        statement.setString(2, entry.action());
        statement.setString(3, fitting(entry.message()));
        statement.setObject(4, utc(entry.startedAt()));
        statement.setObject(5, finished == null ? null : utc(finished), Types.TIMESTAMP_WITH_TIMEZONE);
        statement.setObject(6, duration == null ? null : duration.toMillis(), Types.BIGINT);
        statement.setString(7, entry.databaseUser());
        statement.setString(8, entry.checksum());
        statement.setString(9, entry.retortVersion());
        statement.setString(10, entry.outcome().word());
        statement.setInt(11, entry.statementsDone());
        statement.setInt(12, entry.statements());
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static JournalEntry entry(ResultSet row) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        Long milliseconds = row.getObject("duration_ms", Long.class);
        return new JournalEntry(
                row.getLong("id"),
                row.getString("revision"),
                row.getString("action"),
                row.getString("message"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                milliseconds == null ? null : Duration.ofMillis(milliseconds),
                row.getString("database_user"),
                row.getString("checksum"),
                row.getString("retort_version"),
                Outcome.of(row.getString("outcome")),
                row.getInt("statements_done"),
                row.getInt("statements"));
    }
}
