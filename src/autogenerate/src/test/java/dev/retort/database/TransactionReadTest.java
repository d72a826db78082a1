package dev.retort.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class TransactionReadTest {

    @Test
    void aReadWithinATransactionSeesItAndLeavesItOpen() throws SQLException {
        try (TestDatabase database = new TestDatabase();
                Connection connection = database.connectAs("postgres");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create table t (a int)");

            Schema seen = new DatabaseReader().read(connection, ReadScope.DEFAULT_SCHEMA);
            connection.commit();

            assertThat(seen.table(QualifiedName.of("t"))).isPresent();
            assertThat(database.read()).isEqualTo(seen);
        }
    }

    @Test
    void aReadInAutoCommitLeavesNothingBehind() throws SQLException {
        try (TestDatabase database = new TestDatabase()) {
            database.read();

            assertThat(database.connection().getAutoCommit()).isTrue();
            database.run("create table t (a int)");
            assertThat(database.table("t").columns()).hasSize(1);
        }
    }

    @Test
    void manyReadAtOnce() throws Exception {
        try (TestDatabase one = new TestDatabase();
                TestDatabase other = new TestDatabase()) {
            for (int i = 0; i < 30; i++) {
                one.run("create table a" + i + " (id serial primary key, x int check (x > 0))");
                other.run("create table b" + i + " (id bigint generated always as identity primary key)");
            }
            Schema first = one.read();
            Schema second = other.read();
            ExecutorService threads = Executors.newFixedThreadPool(4);
            try {
                List<Future<Schema>> reads = new ArrayList<>();
                for (int i = 0; i < 12; i++) {
                    TestDatabase database = i % 2 == 0 ? one : other;
                    reads.add(threads.submit(() -> readAgain(database)));
                }
                for (int i = 0; i < reads.size(); i++) {
                    assertThat(reads.get(i).get()).isEqualTo(i % 2 == 0 ? first : second);
                }
            } finally {
                threads.shutdown();
            }
        }
    }

    private static Schema readAgain(TestDatabase database) throws SQLException {
        try (Connection connection = database.connectAs("postgres")) {
            return new DatabaseReader().read(connection, ReadScope.DEFAULT_SCHEMA);
        }
    }
}
