package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PostgreSQL's word for an index that is built or dropped while others write is none on other servers. */
class ConcurrentlyElsewhereTest {

    static Stream<TestServer> servers() {
        return TestServer.presentOf("mysql", "mariadb", "h2", "sqlite");
    }

    @ParameterizedTest
    @MethodSource("servers")
    void isRefused(TestServer server) throws SQLException {
        assumeTrue(server.isThere(), "no such server here");
        try (ServerDatabase database = ServerDatabase.on(server)) {
            database.execute("create table t (id int)");
            database.execute("create index i on t (id)");
            assertThat(database.isRefused("create index concurrently j on t (id)"))
                    .isTrue();
            assertThat(database.isRefused("drop index concurrently i")).isTrue();
        }
    }
}
