package dev.retort.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Reads MariaDB, which has sequences and conditions of columns, and describes expressions otherwise. */
final class MariaDbCatalog extends MySqlCatalog {

    @Override
    public String product() {
        return "MariaDB";
    }

    @Override
    public int oldestVersion() {
        return 10;
    }

    @Override
    public String folder() {
        return "mysql/mariadb";
    }

    /** Up to version 11.4 information_schema names sequences and no more: each tells of itself when it is selected from. */
    @Override
    public PreparedStatement prepare(Connection connection, CatalogQuery query, List<String> schemas)
            throws SQLException {
        PreparedStatement prepared = super.prepare(connection, query, schemas);
        if (query.kind() != ObjectKind.SEQUENCES) {
            return prepared;
        }
        List<String> selects = FirstColumn.of(prepared);
        return connection.prepareStatement(
                selects.isEmpty() ? "select 1 from dual where false" : String.join(" union all ", selects));
    }
}
