package dev.retort.database;

import dev.retort.diff.Dependents;
import dev.retort.diff.UnheldText;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.View;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The views, triggers, routines and events of MySQL and MariaDB, which are texts that are looked at when they are used: no one makes
 * way.
 *
 * @param queries what reads the queries of the views
 * @param connection a connection to the server
 * @param folder where its catalog queries are
 */
record MySqlDependents(TextViews queries, Connection connection, String folder) implements Dependents {

    MySqlDependents(Connection connection, String folder) {
        this(new TextViews(connection, folder), connection, folder);
    }

    @Override
    public List<View> texts() {
        return queries.texts();
    }

    @Override
    public List<UnheldText> unheld() {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(CatalogQuery.resource(folder, "unheld_texts.sql"))) {
            List<UnheldText> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(text(rows));
            }
            return texts;
        } catch (SQLException failure) {
            throw DatabaseReadException.of(ObjectKind.TABLES, failure);
        }
    }

    private static UnheldText text(ResultSet row) throws SQLException {
        String kind = row.getString("KIND");
        String home = row.getString("HOME");
        SchemaNames names = new SchemaNames(home, List.of());
        QualifiedName name = names.name(row.getString("NAMESPACE"), row.getString("NAME"));
        String table = row.getString("OWNER");
        String sql = row.getString("SQL");
        return kind.equals("view")
                ? new UnheldText(kind, name, null, MySqlViewText.used(sql, names), "")
                : new UnheldText(
                        kind,
                        name,
                        table == null ? null : QualifiedName.of(table),
                        List.of(),
                        new MySqlBody(sql, row.getBoolean("QUOTES_NAMES")).plain(home));
    }
}
