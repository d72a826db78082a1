package dev.retort.runner;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the server answers before a run, a line each, in the first column of a query. */
final class ServerLines {

    private static final Logger LOG = LoggerFactory.getLogger(ServerLines.class);

    private ServerLines() {}

    /** None where the server does not answer: then the run shows it. */
    static List<String> of(String query, Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            List<String> lines = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
            return lines;
        } catch (SQLException unknown) {
            LOG.debug("The server does not answer {}", query, unknown);
            return List.of();
        }
    }
}
