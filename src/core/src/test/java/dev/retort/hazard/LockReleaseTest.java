package dev.retort.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.schema.Index;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hazards 77, 78, 80 and 99: a lock is kept until the transaction ends, where there is one. */
class LockReleaseTest {

    private static final TableSizes LARGE =
            new TableSizes(Map.of(Examples.T, 1_000_000L, Examples.PARENT, 1_000_000L), TableSizes.FEWEST);

    private static final Operation DROP = new Operation.DropIndex(Examples.T, Index.of("t_ix", "c"));

    @Test
    void withoutATransactionItIsLetGoWithTheStatement() {
        Hazards hazards = new Hazards(List.of(DROP), Said.dialect("postgresql"), LARGE);
        assertThat(hazards.of(DROP).get(0).reason()).contains("until the transaction ends");
        assertThat(hazards.committingEach().of(DROP).get(0).reason())
                .contains("until it is done")
                .doesNotContain("transaction");
    }

    /** The sentence holds for both, as it is told of the rule. */
    @Test
    void rulesDoNotPromiseATransaction() {
        assertThat(HazardCatalogue.rules())
                .extracting(Rule::sentence)
                .noneMatch(sentence -> sentence.contains("rest of the transaction"));
    }
}
