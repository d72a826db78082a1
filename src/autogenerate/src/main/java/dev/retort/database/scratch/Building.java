package dev.retort.database.scratch;

import dev.retort.history.ServerMessage;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds what leans on each other in ways that only the server knows, such as a default on a function on a type: what it
 * refuses is tried again as long as something else succeeds.
 */
final class Building {

    private final Connection connection;

    Building(Connection connection) {
        this.connection = connection;
    }

    /** Answers which of the necessary statements the server refused, and why. */
    List<String> run(List<String> helpful, List<String> necessary) {
        List<String> open = Stream.of(
                        helpful.stream().filter(sql -> !isType(sql)),
                        necessary.stream(),
                        helpful.stream().filter(Building::isType))
                .flatMap(statements -> statements)
                .toList();
        List<String> reasons = new ArrayList<>();
        boolean progress = true;
        while (progress && !open.isEmpty()) {
            reasons.clear();
            List<String> refused = round(open, necessary, reasons);
            progress = refused.size() < open.size();
            open = refused;
        }
        return reasons;
    }

    /** A composite type, or a domain that is an enumeration, may be among what is necessary too, in whose way it must not be. */
    private static boolean isType(String sql) {
        return sql.startsWith("create type ") || sql.startsWith("CREATE DOMAIN ");
    }

    private List<String> round(List<String> statements, List<String> necessary, List<String> reasons) {
        List<String> refused = new ArrayList<>();
        for (String sql : statements) {
            try (Statement statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                statement.execute(sql);
            } catch (SQLException refusal) {
                refused.add(sql);
                if (necessary.contains(sql)) {
                    reasons.add(ServerMessage.of(refusal) + ": " + sql);
                }
            }
        }
        return refused;
    }
}
