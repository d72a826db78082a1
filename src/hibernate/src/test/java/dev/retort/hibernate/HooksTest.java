package dev.retort.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.hibernate.hooks.Contributed;
import dev.retort.hibernate.hooks.Customizer;
import dev.retort.hibernate.hooks.Money;
import dev.retort.hibernate.hooks.Offer;
import dev.retort.hibernate.hooks.Prefixed;
import dev.retort.hibernate.legacy.Customer;
import dev.retort.model.ModelException;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.boot.registry.selector.StrategyRegistrationProvider;
import org.hibernate.boot.spi.AdditionalMappingContributor;
import org.hibernate.boot.spi.MetadataBuilderContributor;
import org.hibernate.service.spi.ServiceContributor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What stands on an application's class path and takes part in building its metadata. A {@code FunctionContributor} serves
 * queries and is called by session factories alone, and so is an {@code Integrator}.
 */
class HooksTest {

    @Entity(name = "CamelCase")
    static class CamelCase {
        @Id
        long id;
    }

    @Entity(name = "Plain")
    static class Plain {
        @Id
        long id;
    }

    @TempDir
    Path directory;

    private static List<String> names(Schema schema) {
        return schema.tables().stream().map(table -> table.name().toString()).toList();
    }

    /** Held against the script of a session factory that finds the same services on its own. */
    @EachHibernate
    void hibernatesOwn(HibernateUnderTest hibernate) {
        Services services = new Services(directory)
                .with(TypeContributor.class, Money.Types.class)
                .with(AdditionalMappingContributor.class, Contributed.Contributor.class)
                .with(StrategyRegistrationProvider.class, Prefixed.Names.class)
                .with(ServiceContributor.class, Prefixed.Choice.class);
        HibernateUnderTest application = hibernate.and(services.directory());

        Schema schema = application.read(HibernateUnderTest.request(Map.of(), Offer.class));
        assertThat(names(schema)).containsExactly("app_contributed", "app_offer");
        assertThat(schema.tables().get(1).column("lowestprice").orElseThrow().type())
                .isEqualTo(SqlType.of("bigint"));
        assertThat(application.readAndCompare(HibernateUnderTest.request(Map.of(), Offer.class)))
                .isEqualTo(schema);
    }

    @EachHibernate
    void contributorsOfTheBuilder(HibernateUnderTest hibernate) {
        Services services =
                new Services(directory).with(MetadataBuilderContributor.class, NamingTest.Contributor.class);
        Schema schema = hibernate.and(services.directory()).read(HibernateUnderTest.request(Map.of(), CamelCase.class));
        assertThat(names(schema)).containsExactly("camel_case");
    }

    private void isCalledInOrder(HibernateUnderTest hibernate, Class<?> entity, Class<?> further, String... tables) {
        Services services = new Services(directory).with(MetadataCustomizer.class, Customizer.class);
        Map<String, String> settings = Map.of(Customizer.FURTHER, further.getName());
        Schema schema = hibernate.and(services.directory()).read(HibernateUnderTest.request(settings, entity));
        assertThat(System.getProperty(Customizer.CALLED)).isEqualTo("initialize registry sources builder metadata");
        assertThat(names(schema)).containsExactly(tables);
        assertThat(schema.tables().get(tables.length - 1).comment()).isEqualTo("seen");
    }

    @EachHibernate
    void retortsOwn(HibernateUnderTest hibernate) {
        isCalledInOrder(hibernate, Contributed.class, Plain.class, "shop.Contributed", "shop.Plain");
    }

    /** The same class, compiled against Hibernate 7, beside the types of Hibernate 5. */
    @Test
    void retortsOwnBesideHibernate5() {
        isCalledInOrder(
                HibernateUnderTest.in(Path.of("target/hibernate-5")),
                Customer.Order.class,
                Customer.class,
                "shop.Customer_aliases",
                "shop.Customer_scores",
                "shop.customers",
                "shop.orders");
    }

    @EachHibernate
    void oneThatFailsIsNamed(HibernateUnderTest hibernate) {
        Services services = new Services(directory).with(MetadataCustomizer.class, Customizer.Failing.class);
        assertThatThrownBy(() -> hibernate
                        .and(services.directory())
                        .read(HibernateUnderTest.request(Map.of(), Contributed.class)))
                .isInstanceOf(ModelException.class)
                .hasMessage("The metadata customizer dev.retort.hibernate.hooks.Customizer$Failing fails:"
                        + " java.lang.IllegalStateException: no licence");
    }

    @EachHibernate
    void oneThatIsNoneIsNamed(HibernateUnderTest hibernate) {
        Services services = new Services(directory).with(MetadataCustomizer.class, Offer.class);
        assertThatThrownBy(() -> hibernate
                        .and(services.directory())
                        .read(HibernateUnderTest.request(Map.of(), Contributed.class)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("A metadata customizer cannot be made: ")
                .hasMessageContaining("Offer not a subtype");
    }
}
