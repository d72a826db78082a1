package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ScenarioTest {

    @TestFactory
    List<DynamicTest> scenarios() {
        List<Scenario> scenarios = Scenario.all();
        assertThat(scenarios).isNotEmpty();
        return scenarios.stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.name(), () -> rehearse(scenario)))
                .toList();
    }

    private static void rehearse(Scenario scenario) throws Exception {
        try (Rehearsal rehearsal = new Rehearsal(scenario)) {
            rehearsal.run();
        }
        for (Side side :
                Stream.of(scenario.before(), scenario.after()).distinct().toList()) {
            if (side instanceof EntitySide entities && scenario.isExportable()) {
                Rehearsal.fromEmpty(scenario, entities);
            }
        }
    }
}
