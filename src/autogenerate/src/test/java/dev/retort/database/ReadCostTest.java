package dev.retort.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Alembic 345, alembic I1: the number of statements depends neither on the tables nor on the schemas. */
class ReadCostTest {

    private static final String TABLE = "create table %1$s.t%2$d (id bigserial primary key, a int unique check (a > 0),"
            + " b int references %1$s.t%2$d (a)); create index on %1$s.t%2$d (b desc);";

    @Test
    void manySchemasOfManyTablesTakeAsManyStatementsAsOneOfOne() throws SQLException {
        try (TestDatabase small = new TestDatabase();
                TestDatabase large = new TestDatabase()) {
            fill(small, 1, 1);
            fill(large, 10, 10);
            String[] all = {"s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9"};

            int one = statements(small, ReadScope.DEFAULT_SCHEMA.withSchemas("s0"), 1);
            assertThat(statements(large, ReadScope.DEFAULT_SCHEMA.withSchemas(all), 100))
                    .isEqualTo(one)
                    .isLessThan(30);
        }
    }

    private static void fill(TestDatabase database, int schemas, int tables) throws SQLException {
        for (int schema = 0; schema < schemas; schema++) {
            database.run("create schema s" + schema);
            for (int table = 0; table < tables; table++) {
                database.run(TABLE.formatted("s" + schema, table));
            }
        }
    }

    private static int statements(TestDatabase database, ReadScope scope, int tables) {
        AtomicInteger count = new AtomicInteger();
        assertThat(new DatabaseReader()
                        .read(counting(database.connection(), count), scope)
                        .tables())
                .hasSize(tables);
        return count.get();
    }

    private static Connection counting(Connection connection, AtomicInteger count) {
        return Proxies.of(Connection.class, (self, method, arguments) -> {
            if (method.getName().equals("createStatement") || method.getName().startsWith("prepare")) {
                count.incrementAndGet();
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        });
    }
}
