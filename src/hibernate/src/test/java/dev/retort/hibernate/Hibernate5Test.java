package dev.retort.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.hibernate.legacy.Customer;
import dev.retort.hibernate.legacy.Voucher;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.OrdinalColumn;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Jvm-peers 44: the same reader, compiled against Hibernate 7, beside Hibernate 5 and its javax.persistence. */
class Hibernate5Test {

    @Test
    void readsEntitiesOfHibernate5() {
        Schema schema = HibernateUnderTest.in(Path.of("target/hibernate-5")).read(Customer.class, Customer.Order.class);
        assertThat(schema.tables())
                .extracting(table -> table.name().toString())
                .containsExactly("customer_aliases", "customer_scores", "customers", "orders");
        assertThat(schema.sequences()).containsExactly(Sequence.of(QualifiedName.of("orders_seq"), 1, 10));
        Table customers = schema.table(QualifiedName.of("customers")).orElseThrow();
        assertThat(customers.columns())
                .containsExactly(
                        Column.of("id", SqlType.of("int8"))
                                .withIdentity(Identity.BY_DEFAULT)
                                .withNullable(false),
                        Column.of("born", SqlType.of("date")),
                        Column.of("credit", SqlType.of("numeric", 12, 2)),
                        Column.of("email", SqlType.of("varchar", 80)).withNullable(false),
                        Column.of("kind", SqlType.of("varchar", 255)).withDefault(new DefaultValue("'PERSON'")),
                        Column.of("name", SqlType.of("varchar", 255)),
                        Column.of("parent_id", SqlType.of("int8")));
        assertThat(customers.uniqueConstraints())
                .containsExactly(
                        UniqueConstraint.of("customers_name_key", List.of("name", "born")),
                        UniqueConstraint.of(null, List.of("email")));
        assertThat(customers.foreignKeys())
                .containsExactly(
                        ForeignKey.of("customers_parent_fk", List.of("parent_id"), customers.name(), List.of("id"))
                                .withActions(ReferentialAction.CASCADE, ReferentialAction.NO_ACTION));
        assertThat(customers.indexes())
                .containsExactly(
                        Index.of(
                                "customers_born_idx",
                                List.of(IndexPart.column("born").desc())),
                        Index.of(null, "kind"));
        assertThat(customers.checkConstraints()).containsExactly(CheckConstraint.of(null, "credit >= 0"));
    }

    /** Hazards 11. */
    @Test
    void knowsTheConstantsOfNumbers() {
        Schema schema = HibernateUnderTest.in(Path.of("target/hibernate-5")).read(Customer.class, Customer.Order.class);
        assertThat(schema.ordinals())
                .containsExactly(new OrdinalColumn(QualifiedName.of("orders"), "kind", List.of("PERSON", "COMPANY")));
    }

    /** Its factories are nothing that Java knows how to close. */
    @Test
    void appliesTheConstraintsOfBeanValidationBefore2() {
        Schema schema = HibernateUnderTest.in(Path.of("target/hibernate-5"))
                .read(HibernateUnderTest.request(Map.of(), Voucher.class));
        assertThat(schema.tables().get(0).columns())
                .containsExactly(
                        Column.of("id", SqlType.of("int8")).withNullable(false),
                        Column.of("code", SqlType.of("varchar", 8)).withNullable(false));
    }
}
