package dev.retort.database;

import dev.retort.dialect.Refusal;
import dev.retort.history.ServerMessage;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The database could not be read, or not all of it; the message says what and why, and which right is missing. */
public final class DatabaseReadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ObjectKind kind;
    private final @Nullable String missingPermission;

    private DatabaseReadException(
            ObjectKind kind, String message, @Nullable String missingPermission, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.missingPermission = missingPermission;
    }

    /** An error that says why objects of a kind could not be read. */
    static DatabaseReadException because(ObjectKind kind, String reason, @Nullable Throwable cause) {
        return new DatabaseReadException(kind, "Cannot read the " + kind.words() + ": " + reason, null, cause);
    }

    /** The query for a kind failed. */
    static DatabaseReadException of(ObjectKind kind, SQLException cause) {
        String said = ServerMessage.of(cause);
        return Refusal.of(cause.getSQLState(), cause.getErrorCode()) == Refusal.MISSING_RIGHT
                ? missing(kind, said, cause)
                : because(kind, said + " (SQLSTATE " + cause.getSQLState() + ")", cause);
    }

    /** A right is missing that reading a kind needs; {@code permission} in the words of the server. */
    static DatabaseReadException missing(ObjectKind kind, String permission, @Nullable Throwable cause) {
        String message = "Cannot read the " + kind.words() + ": " + permission
                + "; grant this right to the role or connect as one that has it";
        return new DatabaseReadException(kind, message, permission, cause);
    }

    /** What could not be read. */
    public ObjectKind kind() {
        return kind;
    }

    /** The right that is missing, in the words of the server; empty where the error is another one. */
    public Optional<String> missingPermission() {
        return Optional.ofNullable(missingPermission);
    }
}
