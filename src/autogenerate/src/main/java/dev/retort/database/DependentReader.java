package dev.retort.database;

import dev.retort.diff.DependentObject;
import dev.retort.diff.DependentView;
import dev.retort.diff.Dependents;
import dev.retort.diff.Used;
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
import org.jspecify.annotations.Nullable;

/** Reads what leans on others in a whole database: an object anywhere may stand over a table that changes. */
final class DependentReader implements Dependents {

    private final Connection connection;
    private final ServerCatalog catalog;

    DependentReader(Connection connection) {
        this.connection = connection;
        this.catalog = ServerCatalogs.of(connection);
    }

    /** Makes an object of a row. */
    @FunctionalInterface
    private interface RowMapping<T> {
        T map(ResultSet row, SchemaNames names) throws SQLException;
    }

    @Override
    public List<DependentView> views() {
        return all("views.sql", (row, names) -> new DependentView(view(row, names), viewUses(row, names)));
    }

    @Override
    public List<DependentObject> objects() {
        return all("dependents.sql", DependentReader::object);
    }

    private <T> List<T> all(String query, RowMapping<T> mapping) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(CatalogQuery.resource(catalog.folder(), query))) {
            SchemaNames names = new SchemaNames(connection.getSchema(), List.of());
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(mapping.map(rows, names));
            }
            return all;
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

    private static DependentObject object(ResultSet row, SchemaNames names) throws SQLException {
        return new DependentObject(
                row.getString("KIND"),
                row.getString("NAME"),
                home(row, names),
                row.getBoolean("PART"),
                row.getBoolean("GOES_ALONG"),
                row.getString("DROP"),
                texts(row, "RESTORE"),
                leans(row, names));
    }

    private static @Nullable QualifiedName home(ResultSet row, SchemaNames names) throws SQLException {
        String home = row.getString("HOME_NAME");
        return home == null ? null : names.name(row.getString("HOME_NAMESPACE"), home);
    }

    private static List<DependentObject.Lean> leans(ResultSet row, SchemaNames names) throws SQLException {
        List<Used> used = uses(row, names);
        Boolean[] follows = (Boolean[]) row.getArray("USED_FOLLOWS").getArray();
        List<DependentObject.Lean> leans = new ArrayList<>();
        for (int i = 0; i < used.size(); i++) {
            leans.add(new DependentObject.Lean(used.get(i), follows[i]));
        }
        return leans;
    }

    /** The server forgets that a relation is named as a whole where it knows of its columns. */
    private static List<Used> viewUses(ResultSet row, SchemaNames names) throws SQLException {
        Set<Used> used = new LinkedHashSet<>();
        for (Used one : uses(row, names)) {
            used.add(one);
            if (!one.column().equals(Used.TYPE)) {
                used.add(new Used(one.name(), ""));
            }
        }
        return List.copyOf(used);
    }

    private static List<Used> uses(ResultSet row, SchemaNames names) throws SQLException {
        List<String> namespaces = texts(row, "USED_NAMESPACES");
        List<String> objects = texts(row, "USED_NAMES");
        List<String> columns = texts(row, "USED_COLUMNS");
        List<Used> used = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            used.add(new Used(names.name(namespaces.get(i), objects.get(i)), columns.get(i)));
        }
        return used;
    }

    private static List<String> texts(ResultSet row, String label) throws SQLException {
        java.sql.Array array = row.getArray(label);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
