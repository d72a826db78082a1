package dev.retort.scenario;

import dev.retort.database.DatabaseReader;
import dev.retort.database.ReadScope;
import dev.retort.model.DatabaseServer;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A state that a script makes.
 *
 * @param script the statements
 * @param scope the schemas they make it in
 * @param server where they run
 */
record SqlSide(String script, ReadScope scope, TestServer server) implements Side {

    @Override
    public void build(String url, Connection connection) throws SQLException {
        if (script.isBlank()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            server.run(script, statement);
        }
    }

    @Override
    public Catalogue catalogue(ReadScope seen) throws SQLException {
        String url = server.create();
        try (Connection connection = DriverManager.getConnection(url)) {
            build(url, connection);
            return Catalogue.of(connection, server, seen);
        } finally {
            server.drop(url);
        }
    }

    @Override
    public boolean hasEntities() {
        return false;
    }

    @Override
    public void validate(String url) {
        // No application stands behind a script.
    }

    @Override
    public Schema read(DatabaseServer product, @Nullable String defaultSchema) {
        try {
            String url = server.create();
            try (Connection connection = DriverManager.getConnection(url)) {
                build(url, connection);
                return new DatabaseReader().read(connection, scope);
            } finally {
                server.drop(url);
            }
        } catch (SQLException failure) {
            throw new AssertionError("the script of the scenario does not run: " + failure.getMessage(), failure);
        }
    }
}
