package dev.retort.runner;

import dev.retort.dialect.SessionSetting;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The settings of the session while a migration runs; afterwards they are as before. */
final class SettingsOfStep implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsOfStep.class);

    private final Connection connection;
    private final List<String> back = new ArrayList<>();

    private SettingsOfStep(Connection connection) {
        this.connection = connection;
    }

    /** Sets those of a migration and of its patience with locks; to be called outside a transaction. */
    static SettingsOfStep set(Connection connection, List<SessionSetting> ofMigration, LockPatience patience)
            throws SQLException {
        SettingsOfStep step = new SettingsOfStep(connection);
        List<SessionSetting> settings = new ArrayList<>(ofMigration);
        settings.addAll(patience.settings());
        for (SessionSetting setting : settings) {
            step.back.add(setting.set() + value(connection, setting.query()));
            StatementLoop.execute(connection, setting.set() + setting.value());
        }
        return step;
    }

    /** What a setting is now, as it is set. */
    static String value(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    /** Sets them back; a session that has ended has none. */
    @Override
    public void close() {
        try {
            if (connection.isClosed()) {
                return;
            }
            for (String sql : back) {
                StatementLoop.execute(connection, sql);
            }
        } catch (SQLException e) {
            LOG.warn("Cannot set a setting of the session back: {}", e.getMessage());
        }
    }
}
