package dev.retort.scenario;

import dev.retort.database.LiveDatabase;
import dev.retort.database.ReadScope;
import dev.retort.model.DatabaseServer;
import dev.retort.model.ModelRequest;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A state that entities declare.
 *
 * @param classNames the entities and all that belongs to them
 * @param settings the application's settings
 */
record EntitySide(List<String> classNames, Map<String, String> settings) implements Side {

    @Override
    public void build(String url, Connection connection) throws SQLException {
        createSchemas(connection);
        Application.start(this, url, "create-only");
    }

    /** Hibernate would either create all schemas that are named, the default one too, or none. */
    private void createSchemas(Connection connection) throws SQLException {
        LiveDatabase database = LiveDatabase.of(connection);
        try (Statement statement = connection.createStatement()) {
            for (String schema :
                    read(database.server(), database.defaultSchema()).namespaces()) {
                statement.execute("create schema " + database.dialect().quote(schema));
            }
        }
    }

    @Override
    public Catalogue catalogue(ReadScope scope) {
        return Catalogue.NOTHING;
    }

    @Override
    public boolean hasEntities() {
        return true;
    }

    @Override
    public void validate(String url) {
        Application.start(this, url, "validate");
    }

    @Override
    public Schema read(DatabaseServer server, @Nullable String defaultSchema) {
        return EntityClasses.reader()
                .read(new ModelRequest(classNames, List.of(), List.of(), settings, server, defaultSchema));
    }
}
