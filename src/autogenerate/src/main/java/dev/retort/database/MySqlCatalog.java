package dev.retort.database;

import dev.retort.dialect.Dialect;
import dev.retort.diff.Dependents;
import dev.retort.diff.Judge;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Reads MySQL from {@code information_schema}, which shows each user the objects that the user has a right on. Lists come as
 * JSON, as there are no arrays.
 */
class MySqlCatalog implements ServerCatalog {

    /** Of its own accord MySQL cuts lists after 1024 bytes. */
    private static final String WHOLE_LISTS = "set session group_concat_max_len = 1073741824";

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
        refuseFoldedNames(connection);
        String database = connection.getCatalog();
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

    /**
     * Where the server folds the names of tables, {@code Orders} of an entity and its own {@code orders} are one table that
     * would look like two, and one of them would be dropped: https://mariadb.com/kb/en/identifier-case-sensitivity/.
     */
    private static void refuseFoldedNames(Connection connection) throws SQLException {
        String folding = String.valueOf(FirstColumn.of(connection.prepareStatement("select @@lower_case_table_names"))
                .get(0));
        if (!folding.equals("0")) {
            throw DatabaseReadException.because(
                    ObjectKind.SCHEMAS,
                    "the server does not tell the names of tables apart by their case (lower_case_table_names is "
                            + folding + "), and Retort cannot compare such names yet",
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

    /** A view is a text that is looked at when somebody selects from it; it refuses no change. */
    @Override
    public Dependents dependents(Connection connection) {
        return Dependents.NONE;
    }
}
