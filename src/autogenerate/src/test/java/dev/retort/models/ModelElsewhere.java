package dev.retort.models;

import dev.retort.scenario.PostgreSqlServer;
import dev.retort.scenario.TestServer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A model of {@link EntityModel} on a server.
 *
 * @param model the model
 * @param server where
 */
record ModelElsewhere(EntityModel model, TestServer server) {

    /** What stands in the failure of Hibernate's own export, by the names of model and product. */
    private static final Map<String, String> REFUSALS = Map.of();

    /** All models on all servers but the newest PostgreSQL, whose tests demand more. */
    static Stream<ModelElsewhere> all() {
        List<TestServer> servers = TestServer.all().stream()
                .filter(server -> !(server instanceof PostgreSqlServer))
                .toList();
        return EntityModel.all().flatMap(model -> servers.stream().map(server -> new ModelElsewhere(model, server)));
    }

    /** Why it does not run there; empty where it does. */
    Optional<String> refusal() {
        return Optional.ofNullable(REFUSALS.get(this.toString()));
    }

    @Override
    public String toString() {
        return model + " on " + server.product();
    }
}
