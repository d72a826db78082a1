package dev.retort.history;

import java.sql.SQLException;
import java.util.stream.Collectors;

/** What a server said, as part of a sentence. */
public final class ServerMessage {

    private ServerMessage() {}

    /**
     * The message in one line and without a full stop. PostgreSQL's driver puts detail, hint and position on lines of their
     * own; the position counts letters of a statement that the reader may not see. H2 repeats the statement and ends with numbers.
     */
    public static String of(SQLException failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return message.replaceFirst("(?s); SQL statement:\\R.*", "")
                .replaceFirst(" \\[[0-9]+-[0-9]+]$", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.matches("Position: \\d+"))
                .collect(Collectors.joining("; "))
                .replaceAll("\\.+$", "");
    }
}
