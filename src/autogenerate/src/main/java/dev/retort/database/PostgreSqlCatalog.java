package dev.retort.database;

import dev.retort.dialect.Dialect;
import dev.retort.diff.Dependents;
import dev.retort.diff.Judge;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads PostgreSQL from {@code pg_catalog}, which shows every object to every role: a role without any right on a table
 * still sees what it looks like, so nothing that exists is ever taken for missing.
 */
final class PostgreSqlCatalog implements ServerCatalog, TemporarySchema {

    private static final String DEFAULT_SCHEMA = "select pg_catalog.current_schema()";
    private static final String TEMPORARY_SCHEMA =
            "select nspname from pg_catalog.pg_namespace where oid = pg_catalog.pg_my_temp_schema()";
    private static final String EXISTING_SCHEMAS =
            "select nspname from pg_catalog.pg_namespace where nspname = any (?) order by nspname";

    /** The schemas that the search path means; the current user's stands there as "$user". */
    private static final String UNUSABLE_SCHEMAS = """
            select nspname from pg_catalog.pg_namespace
            where pg_catalog.quote_ident(case when nspname = current_user then '$user' else nspname end)
                = any (pg_catalog.string_to_array(
                    pg_catalog.replace(pg_catalog.current_setting('search_path'), ', ', ','), ','))
              and not pg_catalog.has_schema_privilege(oid, 'usage')
            order by nspname
            """;

    @Override
    public String product() {
        return "PostgreSQL";
    }

    @Override
    public int oldestVersion() {
        return 12;
    }

    @Override
    public String folder() {
        return "postgresql";
    }

    @Override
    public void beginSnapshot(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
        }
    }

    @Override
    public SchemaNames schemaNames(Connection connection, List<String> asked) throws SQLException {
        String defaultSchema = defaultSchema(connection);
        if (!asked.isEmpty()) {
            return new SchemaNames(defaultSchema, existing(connection, asked));
        }
        if (defaultSchema == null) {
            throw noDefaultSchema(connection);
        }
        return new SchemaNames(defaultSchema, List.of(defaultSchema));
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, List<String> schemas) throws SQLException {
        Array names = statement.getConnection().createArrayOf("text", schemas.toArray());
        statement.setArray(parameter, names);
    }

    @Override
    public Judge judge(Connection connection, Dialect dialect) {
        return new TemporaryTableJudge(connection, dialect, this);
    }

    @Override
    public Dependents dependents(Connection connection) {
        return new DependentReader(connection);
    }

    /** An alias of the schema that each session gets when it first needs it. */
    @Override
    public String alias() {
        return "pg_temp";
    }

    @Override
    public String nameOn(Connection connection) throws SQLException {
        return String.valueOf(
                FirstColumn.of(connection.prepareStatement(TEMPORARY_SCHEMA)).get(0));
    }

    private static @Nullable String defaultSchema(Connection connection) throws SQLException {
        List<@Nullable String> names = FirstColumn.of(connection.prepareStatement(DEFAULT_SCHEMA));
        return names.get(0);
    }

    private List<String> existing(Connection connection, List<String> asked) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(EXISTING_SCHEMAS);
        bind(statement, 1, asked);
        return FirstColumn.of(statement);
    }

    /** {@code current_schema()} passes over schemas that do not exist and those the role may not use. */
    private static DatabaseReadException noDefaultSchema(Connection connection) throws SQLException {
        List<String> unusable = FirstColumn.of(connection.prepareStatement(UNUSABLE_SCHEMAS));
        if (!unusable.isEmpty()) {
            return DatabaseReadException.missing(
                    ObjectKind.SCHEMAS, "the role lacks USAGE on schema " + String.join(", ", unusable), null);
        }
        return DatabaseReadException.because(
                ObjectKind.SCHEMAS,
                "the connection has no default schema, as none on its search_path exists; create one or name the schemas",
                null);
    }
}
