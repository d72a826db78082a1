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
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of the journal, and how an entry goes in and comes out; the numbering {@code id} stands before them. */
final class JournalColumns {

    private static final int TEXT_LENGTH = 1000;

    private static final List<Column> ALL = List.of(
            required("revision", SqlType.of("varchar", TEXT_LENGTH)),
            required("action", SqlType.of("varchar", 16)),
            mayBeEmpty("message", TEXT_LENGTH),
            required("started_at", SqlType.parse("timestamp(6) with time zone")),
            Column.of("finished_at", SqlType.parse("timestamp(6) with time zone")),
            Column.of("duration_ms", SqlType.parse("bigint")),
            mayBeEmpty("database_user", 255),
            mayBeEmpty("checksum", 128),
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

    /** What is empty is NULL where the database is like Oracle. */
    private static Column mayBeEmpty(String name, int length) {
        return Column.of(name, SqlType.of("varchar", length));
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

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    static void bind(PreparedStatement statement, JournalEntry entry, Moments moments) throws SQLException {
        Duration duration = entry.duration();
        statement.setString(1, fitting(entry.revision()));
        statement.setString(2, entry.action());
        statement.setString(3, fitting(entry.message()));
        moments.bind(statement, 4, entry.startedAt());
        moments.bind(statement, 5, entry.finishedAt());
        statement.setObject(6, duration == null ? null : duration.toMillis(), Types.BIGINT);
        statement.setString(7, entry.databaseUser());
        statement.setString(8, entry.checksum());
        statement.setString(9, entry.retortVersion());
        statement.setString(10, entry.outcome().word());
        statement.setInt(11, entry.statementsDone());
        statement.setInt(12, entry.statements());
    }

    static JournalEntry entry(ResultSet row, Moments moments) throws SQLException {
        long milliseconds = row.getLong("duration_ms");
        Duration duration = row.wasNull() ? null : Duration.ofMillis(milliseconds);
        return new JournalEntry(
                row.getLong("id"),
                row.getString("revision"),
                row.getString("action"),
                text(row, "message"),
                Objects.requireNonNull(moments.read(row, "started_at"), "started_at"),
                moments.read(row, "finished_at"),
                duration,
                text(row, "database_user"),
                text(row, "checksum"),
                row.getString("retort_version"),
                Outcome.of(row.getString("outcome")),
                row.getInt("statements_done"),
                row.getInt("statements"));
    }
}
