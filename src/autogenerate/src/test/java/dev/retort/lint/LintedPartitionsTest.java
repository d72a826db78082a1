package dev.retort.lint;

import static dev.retort.lint.Linted.rules;
import static dev.retort.lint.Linted.rulesWithoutTransaction;
import static dev.retort.migration.Definitions.index;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.migration.Operations;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is said of a migration that indexes a partitioned table. */
class LintedPartitionsTest {

    /** Hazard 102: measured, "cannot create index on partitioned table concurrently"; on the table alone nothing is built. */
    @Test
    void noIndexOfAPartitionedTableIsBuiltOnline() {
        Consumer<Operations> parted =
                op -> op.execute("create table parted (id bigint, at date) partition by range (at);"
                        + " create index parted_at on parted (at)");
        String rule = "online-on-partitioned-table";
        for (String refused :
                List.of("create index concurrently i on parted (id)", "drop index concurrently parted_at")) {
            assertThat(rulesWithoutTransaction(parted, op -> op.execute(refused)))
                    .as(refused)
                    .contains(rule);
        }
        assertThat(rulesWithoutTransaction(parted, op -> op.online().createIndex("parted", index("i", "id"))))
                .contains(rule);
        assertThat(rulesWithoutTransaction(parted, op -> op.execute("create index concurrently i on notes (id)")))
                .doesNotContain(rule);
        assertThat(rules(parted, op -> op.execute("create index i on only parted (id)")))
                .isEmpty();
        assertThat(rulesWithoutTransaction(parted, op -> op.execute("create index concurrently i on only parted (id)")))
                .contains(rule);
        assertThat(rules(parted, op -> op.execute("create index i on only notes (id)")))
                .contains("index-blocks-writes");
    }

    /** Hazard 102: an index of the partitioned table alone is known by its name afterwards. */
    @Test
    void anIndexOfAPartitionedTableAloneIsKnown() {
        Consumer<Operations> parted =
                op -> op.execute("create table parted (id bigint, at date) partition by range (at);"
                        + " create index parted_at on only parted (at)");
        assertThat(rulesWithoutTransaction(parted, op -> op.execute("drop index concurrently parted_at")))
                .contains("online-on-partitioned-table");
    }
}
