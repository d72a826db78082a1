package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What {@code retort.scenarios.only} chooses. */
class ScenarioFilterTest {

    @Test
    void choosesByPartsOfNames() {
        assertThat(Scenario.folders("sqlite-nothing,table-cre"))
                .extracting(folder -> folder.getFileName().toString())
                .containsExactly("sqlite-nothing", "table-create");
        assertThat(Scenario.folders("")).hasSizeGreaterThan(100);
    }

    @Test
    void aWordThatNoScenarioHasIsAMistake() {
        assertThatThrownBy(() -> Scenario.folders("sqlite-nothing,sqlte-columns"))
                .hasMessage("retort.scenarios.only: no scenario's name holds [sqlte-columns]");
    }
}
