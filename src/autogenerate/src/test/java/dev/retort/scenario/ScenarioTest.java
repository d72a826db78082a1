package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ScenarioTest {

    @TestFactory
    Stream<DynamicContainer> scenarios() {
        return TestServer.all().stream()
                .map(server -> DynamicContainer.dynamicContainer(server.label(), scenarios(server)));
    }

    private static Stream<DynamicTest> scenarios(TestServer server) {
        if (!server.isThere()) {
            return Stream.of(DynamicTest.dynamicTest("needs a server", () -> abort(server.label() + " is not there")));
        }
        List<Scenario> scenarios = Scenario.on(server);
        if (System.getProperty("retort.scenarios.only") == null) {
            assertThat(scenarios).isNotEmpty();
        }
        return scenarios.stream().map(scenario -> DynamicTest.dynamicTest(scenario.name(), () -> rehearse(scenario)));
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
