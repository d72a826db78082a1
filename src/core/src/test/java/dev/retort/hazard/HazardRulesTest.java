package dev.retort.hazard;

import static dev.retort.hazard.Raised.POSTGRESQL;
import static dev.retort.hazard.Raised.ids;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.Operation;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule, by the example that it has. */
class HazardRulesTest {

    /** One test for each rule, named after the hazards that it is about. */
    @TestFactory
    Stream<DynamicTest> everyRuleSaysWhatItKnows() {
        return Examples.all()
                .map(example -> DynamicTest.dynamicTest(
                        "hazards " + example.rows() + ": " + example.rule() + " on " + example.dialect(),
                        () -> assertThat(example)
                                .satisfies(it -> assertThat(raised(it)).contains(it.rule()))
                                .satisfies(it -> assertThat(HazardCatalogue.find(it.rule())
                                                .orElseThrow()
                                                .rows())
                                        .isEqualTo(it.rows()))));
    }

    private static List<String> raised(Examples.Example example) {
        Dialect dialect = Dialects.byName(example.dialect()).orElseThrow();
        return ids(dialect, TableSizes.UNKNOWN, example.migration());
    }

    @Test
    void everyRuleHasAnExample() {
        Set<String> elsewhere = Set.of(
                "custom-operation",
                "new-table-locks-referenced",
                "drop-index-locks",
                "index-build-is-heavy",
                "foreign-key-shuts-out-tool",
                "charset-change-rewrites",
                "many-locks",
                "statistics-lost",
                "primary-key-drop-rewrites");
        Set<String> shown = Examples.all().map(Examples.Example::rule).collect(Collectors.toSet());
        assertThat(HazardCatalogue.rules())
                .extracting(Rule::id)
                .allMatch(id -> shown.contains(id) != elsewhere.contains(id));
    }

    /** A constraint without a name is not called null. */
    @Test
    void namesWhatHasNoName() {
        Operation add = Examples.add(UniqueConstraint.of(null, List.of("c")));
        assertThat(new Hazards(List.of(add), POSTGRESQL).of(add))
                .extracting(Hazard::reason)
                .contains("two rows with the same key refuse the new constraint of t; look for such rows first.");
    }
}
