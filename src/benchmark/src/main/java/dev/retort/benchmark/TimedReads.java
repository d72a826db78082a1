package dev.retort.benchmark;

import dev.retort.database.DatabaseReader;
import dev.retort.database.ReadScope;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** Reads one database three times and prints how long each took. Argument: its JDBC URL. */
final class TimedReads {

    private static final int READS = 3;

    private TimedReads() {}

    public static void main(String[] arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection(arguments[0])) {
            for (int i = 1; i <= READS; i++) {
                long start = System.nanoTime();
                Schema schema = new DatabaseReader().read(connection, ReadScope.DEFAULT_SCHEMA);
                Duration taken = Duration.ofNanos(System.nanoTime() - start);
                System.out.printf(
                        "%5d tables, read %d: %5d ms%n", schema.tables().size(), i, taken.toMillis());
            }
        }
    }
}
