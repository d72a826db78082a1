package dev.retort.database;

import dev.retort.diff.Dependents;
import dev.retort.schema.View;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Views of a server that keeps their queries as texts and tells of none which columns it uses.
 *
 * @param connection a connection to it
 * @param folder where its catalog queries are
 */
record TextViews(Connection connection, String folder) implements Dependents {

    @Override
    public List<View> texts() {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(CatalogQuery.resource(folder, "view_texts.sql"))) {
            List<View> views = new ArrayList<>();
            while (rows.next()) {
                views.add(new View(
                        new SchemaNames(rows.getString("HOME"), List.of())
                                .name(rows.getString("NAMESPACE"), rows.getString("NAME")),
                        false,
                        List.of(),
                        List.of(),
                        rows.getString("QUERY"),
                        List.of()));
            }
            return views;
        } catch (SQLException failure) {
            throw DatabaseReadException.of(ObjectKind.TABLES, failure);
        }
    }
}
