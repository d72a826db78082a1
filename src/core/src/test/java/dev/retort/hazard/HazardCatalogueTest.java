package dev.retort.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HazardCatalogueTest {

    @Test
    void idsAreInKebabCaseAndUnique() {
        assertThat(HazardCatalogue.rules())
                .extracting(Rule::id)
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRuleIsFoundByItsId() {
        assertThat(HazardCatalogue.rules())
                .allSatisfy(rule -> assertThat(HazardCatalogue.find(rule.id())).contains(rule));
    }

    @Test
    void everyRuleIsOneSentenceAndNamesRowsThatExist() {
        assertThat(HazardCatalogue.rules()).allSatisfy(rule -> {
            assertThat(rule.sentence()).endsWith(".").doesNotContain("\n");
            assertThat(rule.rows()).allMatch(row -> row >= 1 && row <= 161).isSorted();
            assertThat(rule.safeWay()).allMatch(step -> step.endsWith("."));
        });
    }

    @Test
    void kindsAreFoundByTheirIds() {
        assertThat(HazardKind.values())
                .allSatisfy(kind -> assertThat(HazardKind.byId(kind.id())).contains(kind));
        assertThat(HazardKind.ids())
                .contains("data-loss", "breaks-running-version", "lock", "fails-on-rows", "wrong-result");
    }
}
