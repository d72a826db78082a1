package dev.retort.database;

import dev.retort.dialect.Dialect;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Reads what SHOW CREATE TABLE says: information_schema does not describe temporary tables. */
final class MySqlJudge extends OneTableJudge {

    private static final String NAME = "retort_judge";

    private final Connection connection;

    MySqlJudge(Connection connection, Dialect dialect) {
        super(connection, dialect, QualifiedName.of(NAME));
        this.connection = connection;
    }

    @Override
    String drop(String table) {
        return "drop temporary table " + table;
    }

    @Override
    Table describe(Statement statement, Table declared) throws SQLException {
        try (ResultSet shown = statement.executeQuery("show create table " + NAME)) {
            shown.next();
            return ShowCreateTable.parse(withoutDatabase(shown.getString(2)))
                    .mapColumns(column -> declared.column(column.name())
                            .map(said -> typed(column, said))
                            .orElse(column));
        }
    }

    /** MariaDB does not show a column's reference system. */
    private static Column typed(Column shown, Column declared) {
        return shown.type().equals(declared.type().withModifier("")) ? shown.withType(declared.type()) : shown;
    }

    /** A sequence of the same database needs no database before its name: {@code nextval(`shop`.`numbers`)}. */
    private String withoutDatabase(String sql) throws SQLException {
        return sql.replace("nextval(" + '`' + connection.getCatalog().replace("`", "``") + "`.", "nextval(");
    }
}
