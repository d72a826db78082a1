package dev.retort.database;

import dev.retort.dialect.Dialect;
import dev.retort.diff.Dependents;
import dev.retort.diff.Judge;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads MySQL from {@code information_schema}, which shows each user the objects that the user has a right on. Lists come as
 * JSON, as there are no arrays.
 */
class MySqlCatalog implements ServerCatalog {

    /** Of its own accord MySQL cuts lists after 1024 bytes. */
    private static final String WHOLE_LISTS = "set session group_concat_max_len = 1073741824";

    private static final String DATABASE = "select if(@@lower_case_table_names = 1, lower(database()), database())";

    private static final String EXISTING_SCHEMAS =
            "select schema_name from information_schema.schemata where json_contains(?, json_quote(schema_name))"
                    + " order by schema_name";

    @Override
    public String product() {
        return "MySQL";
    }

    @Override
    public int oldestVersion() {
        return 8;
    }

    @Override
    public String folder() {
        return "mysql";
    }

    /** There is nothing to isolate, as definitions are no part of transactions. */
    @Override
    public void beginSnapshot(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(WHOLE_LISTS);
            statement.execute("start transaction read only");
        }
    }

    @Override
    public SchemaNames schemaNames(Connection connection, List<String> asked) throws SQLException {
        refuseUnknownFolding(connection);
        String database = database(connection);
        if (!asked.isEmpty()) {
            PreparedStatement statement = connection.prepareStatement(EXISTING_SCHEMAS);
            bind(statement, 1, asked);
            return new SchemaNames(database, FirstColumn.of(statement));
        }
        if (database == null || database.isEmpty()) {
            throw DatabaseReadException.because(
                    ObjectKind.SCHEMAS,
                    "the connection has no database; name one in the address, as in mysql://host/name",
                    null);
        }
        return new SchemaNames(database, List.of(database));
    }

    /** The connection's database in the server's letters; null where it has none. */
    private static @Nullable String database(Connection connection) throws SQLException {
        return FirstColumn.of(connection.prepareStatement(DATABASE)).get(0);
    }

    /**
     * Where names of tables keep their letters and are the same in others, as on macOS, the server writes some of them in the one form and
     * some in the other: https://dev.mysql.com/doc/refman/8.4/en/identifier-case-sensitivity.html. Nobody has tried that.
     */
    private static void refuseUnknownFolding(Connection connection) throws SQLException {
        String folding = String.valueOf(FirstColumn.of(connection.prepareStatement("select @@lower_case_table_names"))
                .get(0));
        if (folding.equals("2")) {
            throw DatabaseReadException.because(
                    ObjectKind.SCHEMAS,
                    "lower_case_table_names is 2 on this server, and Retort cannot compare such names yet; 0 and 1 it can",
                    null);
        }
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, List<String> schemas) throws SQLException {
        statement.setString(parameter, JsonList.write(schemas));
    }

    @Override
    public Judge judge(Connection connection, Dialect dialect) {
        return new MySqlJudge(connection, dialect);
    }

    /** A view or trigger is a text that is looked at when somebody selects or writes; it refuses no change. */
    @Override
    public Dependents dependents(Connection connection) {
        return new MySqlDependents(connection, folder());
    }
}
