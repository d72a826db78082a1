package dev.retort.database;

import dev.retort.diff.DependentView;
import dev.retort.diff.Views;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.View;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the views of a whole database: a view anywhere may stand over a table that changes. */
final class ViewReader implements Views {

    private final Connection connection;
    private final ServerCatalog catalog;

    ViewReader(Connection connection) {
        this.connection = connection;
        this.catalog = ServerCatalogs.of(connection);
    }

    @Override
    public List<DependentView> all() {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(CatalogQuery.resource(catalog.folder(), "views.sql"))) {
            SchemaNames names = new SchemaNames(connection.getSchema(), List.of());
            List<DependentView> views = new ArrayList<>();
            while (rows.next()) {
                views.add(new DependentView(view(rows, names), used(rows, names)));
            }
            return views;
        } catch (SQLException failure) {
            throw DatabaseReadException.of(ObjectKind.TABLES, failure);
        }
    }

    private static View view(ResultSet row, SchemaNames names) throws SQLException {
        return new View(
                names.name(row.getString("NAMESPACE"), row.getString("NAME")),
                row.getBoolean("MATERIALIZED"),
                texts(row, "COLUMNS"),
                texts(row, "OPTIONS"),
                row.getString("QUERY"),
                texts(row, "FURTHER"));
    }

    /** The server forgets that a relation is named as a whole where it knows of its columns. */
    private static List<DependentView.Used> used(ResultSet row, SchemaNames names) throws SQLException {
        List<String> namespaces = texts(row, "USED_NAMESPACES");
        List<String> objects = texts(row, "USED_NAMES");
        List<String> columns = texts(row, "USED_COLUMNS");
        Set<DependentView.Used> used = new LinkedHashSet<>();
        for (int i = 0; i < objects.size(); i++) {
            QualifiedName name = names.name(namespaces.get(i), objects.get(i));
            used.add(new DependentView.Used(name, columns.get(i)));
            if (!columns.get(i).equals(DependentView.Used.TYPE)) {
                used.add(new DependentView.Used(name, ""));
            }
        }
        return List.copyOf(used);
    }

    private static List<String> texts(ResultSet row, String label) throws SQLException {
        java.sql.Array array = row.getArray(label);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
