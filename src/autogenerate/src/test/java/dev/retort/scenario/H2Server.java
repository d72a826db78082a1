package dev.retort.scenario;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** H2 in this process; each database is in memory. */
enum H2Server implements TestServer {
    INSTANCE;

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public String product() {
        return "h2";
    }

    @Override
    public String label() {
        return "H2 2.4";
    }

    @Override
    public String contents() {
        return """
                select schema_name || '.' || name
                from (
                  select table_schema as schema_name, table_name as name from information_schema.tables
                    where lower(table_name) not like 'retort\\_%'
                  union all
                  select sequence_schema, sequence_name from information_schema.sequences
                  union all
                  select domain_schema, domain_name from information_schema.domains
                  union all
                  select schema_name, '' from information_schema.schemata where lower(schema_name) <> 'public'
                )
                where lower(schema_name) <> 'information_schema'
                order by 1
                """;
    }

    @Override
    public String create() {
        return create("");
    }

    /** Creates an empty database with settings behind its name: {@code ;MODE=Oracle}. */
    String create(String settings) {
        return "jdbc:h2:mem:scenario_" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1" + settings;
    }

    @Override
    public String createForSmallLetters() {
        return create(";DATABASE_TO_LOWER=TRUE");
    }

    @Override
    public String createForHibernate() {
        return create(";NON_KEYWORDS=VALUE");
    }

    @Override
    public void drop(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        }
    }
}
