package dev.retort.database;

import dev.retort.dialect.StoredObject;
import dev.retort.diff.Dependents;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The views and triggers of a SQLite file, which are texts: no one makes way.
 *
 * @param connection a connection to the file
 */
record SqliteDependents(Connection connection) implements Dependents {

    @Override
    public List<StoredObject> followers() {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(CatalogQuery.resource("sqlite", "followers.sql"))) {
            List<StoredObject> followers = new ArrayList<>();
            while (rows.next()) {
                followers.add(new StoredObject(
                        rows.getString("KIND"),
                        rows.getString("NAME"),
                        rows.getString("OWNER"),
                        rows.getString("SQL")));
            }
            return followers;
        } catch (SQLException failure) {
            throw DatabaseReadException.of(ObjectKind.TABLES, failure);
        }
    }
}
