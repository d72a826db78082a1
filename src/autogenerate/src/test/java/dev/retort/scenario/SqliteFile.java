package dev.retort.scenario;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.history.MigrationScript;
import dev.retort.history.RevisionGraph;
import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.runner.MigrationRunner;
import dev.retort.runner.RunOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** An SQLite file with foreign keys on, and migrations that run on it. */
final class SqliteFile implements AutoCloseable {

    static final Dialect DIALECT = Dialects.byName("sqlite").orElseThrow();

    private final String url;
    private final Connection connection;

    private SqliteFile(String url, Connection connection) {
        this.url = url;
        this.connection = connection;
    }

    static SqliteFile with(String script) throws SQLException {
        String url = SqliteServer.INSTANCE.create();
        SqliteFile file = new SqliteFile(url, DriverManager.getConnection(url));
        file.run(script);
        return file;
    }

    String url() {
        return url;
    }

    Connection connection() {
        return connection;
    }

    void run(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    /** Runs a migration as the tool does. */
    void migrate(Consumer<Operations> upgrade) {
        runner(upgrade, RunOptions.defaults()).upgrade("head");
    }

    MigrationRunner runner(Consumer<Operations> upgrade, RunOptions options) {
        MigrationScript script = new MigrationScript(
                "a1", List.of(), "change", "", true, "migrations/a1.java", "source:a1", new Up(upgrade));
        return new MigrationRunner(connection, DIALECT, RevisionGraph.of(List.of(script)), options);
    }

    /** All rows of a query, their values with bars between them. */
    List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(result.getString(i)));
                }
                rows.add(String.join("|", values));
            }
        }
        return rows;
    }

    /** The stored text of an object. */
    String text(String name) throws SQLException {
        return rows("select sql from sqlite_schema where name = '" + name + "'").get(0);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        SqliteServer.INSTANCE.drop(url);
    }

    private record Up(Consumer<Operations> up) implements Migration {
        @Override
        public void upgrade(Operations op) {
            up.accept(op);
        }

        @Override
        public void downgrade(Operations op) {
            op.execute("select 1");
        }
    }
}
