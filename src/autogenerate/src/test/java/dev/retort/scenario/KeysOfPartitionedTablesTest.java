package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether a foreign key of a partitioned table is added before the rows are asked, on each line of PostgreSQL. */
class KeysOfPartitionedTablesTest {

    @ParameterizedTest
    @EnumSource
    void areRefusedAsNotValidWhereTheDialectSaysSo(PostgreSqlServer server) throws SQLException {
        try (ServerDatabase database = ServerDatabase.on(server)) {
            database.execute("create table parent (id bigint primary key)");
            database.execute("create table parted (id bigint, parent_id bigint) partition by range (id)");
            database.execute("create table part partition of parted for values from (1) to (100)");
            String key = "alter table parted add constraint parted_fk foreign key (parent_id) references parent";
            assertThat(database.isRefused(key + " not valid"))
                    .isEqualTo(database.dialect().impacts().refusesUnvalidatedKeysOfPartitions());
            database.execute("alter table parted drop constraint if exists parted_fk");
            assertThat(database.isRefused(key)).isFalse();
        }
    }
}
