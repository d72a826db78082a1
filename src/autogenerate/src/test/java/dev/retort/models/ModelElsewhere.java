package dev.retort.models;

import static java.util.Map.entry;

import dev.retort.scenario.PostgreSqlServer;
import dev.retort.scenario.TestServer;
import java.nio.file.Path;
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

    private static final String HAPI_DIALECTS = "ca.uhn.fhir.jpa.model.dialect.HapiFhir";

    /** A model that names a dialect itself has others for other products. */
    private static final Map<String, String> DIALECTS = Map.of(
            "hapi-fhir on h2", HAPI_DIALECTS + "H2Dialect",
            "hapi-fhir on mariadb", HAPI_DIALECTS + "MariaDBDialect");

    /** What stands in the failure of Hibernate's own export, by the names of model and product. */
    private static final Map<String, String> REFUSALS = Map.ofEntries(
            entry("kogito on h2", "Unknown data type: \"JSONB\""),
            entry("keycloak-map on h2", "Unknown data type: \"JSONB\""),
            entry("kogito on mariadb", "Unknown data type: 'jsonb'"),
            entry("keycloak-map on mariadb", "Unknown data type: 'jsonb'"),
            entry("causeway on mariadb", "Specified key was too long"),
            entry("hapi-fhir on mariadb", "Specified key was too long"),
            entry("dspace on mariadb", "right syntax to use near 'with time zone"),
            entry("keycloak-18 on mariadb", "Column length too big"),
            entry("dspace-8 on mariadb", "right syntax to use near 'with time zone"),
            entry("rhq on mariadb", "right syntax to use near 'INTERVAL bigint"),
            entry("rhq on h2", "[*]INTERVAL bigint"),
            entry("kogito on mysql", "right syntax to use near 'jsonb"),
            entry("keycloak-map on mysql", "right syntax to use near 'jsonb"),
            entry("causeway on mysql", "Specified key was too long"),
            entry("dspace on mysql", "right syntax to use near 'with time zone"),
            entry("dspace-8 on mysql", "right syntax to use near 'with time zone"),
            entry("keycloak-18 on mysql", "Column length too big"),
            entry("openbaton on mysql", "right syntax to use near 'function varchar"),
            entry("rhq on mysql", "right syntax to use near 'INTERVAL bigint"),
            // It names a dialect of PostgreSQL itself.
            entry("hapi-fhir on mysql", "right syntax to use near 'sequence SEQ_"),
            // It names a dialect of PostgreSQL itself, whose sequences SQLite does not have.
            entry("hapi-fhir on sqlite", "+ sequence SEQ_"));

    /** What stands in the failure of Hibernate's own validate on its own export: the H2 of its days had NVARCHAR. */
    private static final Map<String, String> INVALID =
            Map.of("keycloak-18 on h2", "wrong column type encountered in column [DESCRIPTION]");

    /** All models on all servers but the newest PostgreSQL, whose tests demand more. */
    static Stream<ModelElsewhere> all() {
        List<TestServer> servers = TestServer.present().stream()
                .filter(server -> !(server instanceof PostgreSqlServer))
                .toList();
        return EntityModel.all()
                .flatMap(model -> servers.stream()
                        .map(server -> new ModelElsewhere(model, server)
                                .withOwnDialect()
                                .withDriver()));
    }

    /** Hibernate 5 asks H2's own classes for its version. */
    private ModelElsewhere withDriver() {
        if (!server.product().equals("h2")) {
            return this;
        }
        String jar = org.h2.Driver.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return new ModelElsewhere(model.with(Path.of(jar)), server);
    }

    private ModelElsewhere withOwnDialect() {
        String dialect = DIALECTS.get(toString());
        return dialect == null ? this : new ModelElsewhere(model.with("hibernate.dialect", dialect), server);
    }

    /** Why it does not run there; empty where it does. */
    Optional<String> refusal() {
        return hasDialect() || REFUSALS.containsKey(toString())
                ? Optional.ofNullable(REFUSALS.get(toString()))
                : Optional.of("Dialect");
    }

    /** Why Hibernate's validate refuses there what it made itself; empty where it does not. */
    Optional<String> invalidity() {
        return Optional.ofNullable(INVALID.get(toString()));
    }

    /** Hibernate itself has none for SQLite; that is in a jar of its own. */
    private boolean hasDialect() {
        return !server.product().equals("sqlite")
                || model.classPath().stream().anyMatch(jar -> jar.toString().contains("hibernate-community-dialects"));
    }

    @Override
    public String toString() {
        return model + " on " + server.product();
    }
}
