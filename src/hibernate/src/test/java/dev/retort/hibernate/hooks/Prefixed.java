package dev.retort.hibernate.hooks;

import java.util.List;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.registry.selector.SimpleStrategyRegistrationImpl;
import org.hibernate.boot.registry.selector.StrategyRegistration;
import org.hibernate.boot.registry.selector.StrategyRegistrationProvider;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.hibernate.service.spi.ServiceContributor;

/** A naming strategy that is known by a short name, and chosen by a contributor of services. */
public class Prefixed extends PhysicalNamingStrategyStandardImpl {
    private static final long serialVersionUID = 1L;

    @Override
    public Identifier toPhysicalTableName(Identifier name, JdbcEnvironment environment) {
        return Identifier.toIdentifier("app_" + name.getText());
    }

    /** Gives it its short name. */
    public static class Names implements StrategyRegistrationProvider {
        @Override
        public Iterable<StrategyRegistration<?>> getStrategyRegistrations() {
            return List.of(new SimpleStrategyRegistrationImpl<>(
                    org.hibernate.boot.model.naming.PhysicalNamingStrategy.class, Prefixed.class, "prefixed"));
        }
    }

    /** Chooses it. */
    public static class Choice implements ServiceContributor {
        @Override
        public void contribute(StandardServiceRegistryBuilder registry) {
            registry.applySetting("hibernate.physical_naming_strategy", "prefixed");
        }
    }
}
