package dev.retort.scenario;

import java.sql.SQLException;
import java.util.List;

/** A server of one database product on which scenarios run; it starts when first asked and ends with the process. */
public interface TestServer {

    /** All that are known here, PostgreSQL first. */
    static List<TestServer> all() {
        return List.of(PostgreSqlServer.INSTANCE);
    }

    /** The product as it stands in addresses and in names of files: {@code postgresql}, {@code h2} ... */
    String product();

    /** The product and its version for the page that says what is compared: {@code PostgreSQL 18}. */
    String label();

    /** Creates an empty database and answers its URL. */
    String create() throws SQLException;

    /** Drops a database that {@link #create} made. */
    void drop(String url) throws SQLException;
}
