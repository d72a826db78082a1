package dev.retort.hibernate;

import dev.retort.model.DatabaseServer;
import dev.retort.model.ModelRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The application's settings without those that connect, and with the live server in place of a connection. */
final class OfflineSettings {

    private static final Set<String> CONNECTING = Set.of(
            "hibernate.session_factory_name",
            "hibernate.session_factory_name_is_jndi",
            "hibernate.cache.region.factory_class",
            "jakarta.persistence.jtaDataSource",
            "jakarta.persistence.nonJtaDataSource",
            "javax.persistence.jtaDataSource",
            "javax.persistence.nonJtaDataSource",
            "jakarta.persistence.transactionType",
            "javax.persistence.transactionType");

    private static final List<String> CONNECTING_FAMILIES = List.of(
            "hibernate.connection.",
            "hibernate.hbm2ddl.",
            "hibernate.hikari.",
            "hibernate.agroal.",
            "hibernate.c3p0.",
            "hibernate.search.",
            "jakarta.persistence.jdbc.",
            "jakarta.persistence.schema-generation.",
            "javax.persistence.jdbc.",
            "javax.persistence.schema-generation.");

    private OfflineSettings() {}

    /**
     * The settings for a request.
     *
     * @param defaults what a {@code hibernate.properties} on the class path says
     */
    static Map<String, Object> of(ModelRequest request, Map<?, ?> defaults) {
        Map<String, Object> settings = new HashMap<>();
        request.settings().forEach((key, value) -> {
            if (!connects(key)) {
                settings.put(key, value);
            }
        });
        settings.put("hibernate.boot.allow_jdbc_metadata_access", "false");
        settings.put("hibernate.temp.use_jdbc_metadata_defaults", "false");
        settings.put("hibernate.cache.use_second_level_cache", "false");
        describe(request.server(), settings);
        HibernateVersion.chooseDialect(request.server(), settings, defaults);
        return settings;
    }

    private static boolean connects(String key) {
        return CONNECTING.contains(key) || CONNECTING_FAMILIES.stream().anyMatch(key::startsWith);
    }

    private static void describe(DatabaseServer server, Map<String, Object> settings) {
        for (String family : List.of("jakarta.persistence.", "javax.persistence.")) {
            settings.putIfAbsent(family + "database-product-name", server.product());
            settings.putIfAbsent(family + "database-product-version", server.version());
            settings.putIfAbsent(family + "database-major-version", Integer.toString(server.majorVersion()));
            settings.putIfAbsent(family + "database-minor-version", Integer.toString(server.minorVersion()));
        }
    }
}
