package dev.retort.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyEnumerated;
import java.util.Map;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.tool.schema.internal.StandardTableExporter;
import org.hibernate.tool.schema.spi.Exporter;
import org.hibernate.type.SqlTypes;

/** Mappings that few projects have, and some do. */
class UnusualMappingsTest {

    enum Mood {
        GOOD,
        BAD
    }

    @Embeddable
    static class Address {
        @Column(nullable = false)
        String street;

        int number;
    }

    @Entity(name = "Aggregates")
    static class Aggregates {
        @Id
        long id;

        @JdbcTypeCode(SqlTypes.JSON)
        @Embedded
        Address asJson;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Mood mood;

        @JdbcTypeCode(SqlTypes.ARRAY)
        @Array(length = 5)
        int[] five;

        @ElementCollection
        @MapKeyEnumerated(jakarta.persistence.EnumType.STRING)
        Map<Mood, String> moods;

        @TenantId
        String tenant;

        @Formula("id + 1")
        long computed;
    }

    @EachHibernate
    void aggregatesAndArrays(HibernateUnderTest hibernate) {
        Schema schema = hibernate.read(Aggregates.class);
        assertThat(schema.enumTypes()).extracting(EnumType::name).containsExactly(QualifiedName.of("mood"));
        assertThat(schema.table(QualifiedName.of("aggregates")).orElseThrow().column("asjson"))
                .map(column -> column.type())
                .contains(SqlType.of("jsonb"));
    }

    @Entity(name = "Anything")
    static class Anything {
        @Id
        long id;

        @Any
        @AnyKeyJavaClass(Long.class)
        @JoinColumn(name = "thing_id")
        @Column(name = "thing_kind", length = 3)
        @AnyDiscriminator(DiscriminatorType.STRING)
        @AnyDiscriminatorValue(discriminator = "A", entity = Anything.class)
        Object thing;
    }

    @EachHibernate
    void references(HibernateUnderTest hibernate) {
        assertThat(hibernate.read(Anything.class).tables().get(0).columns().stream()
                        .map(dev.retort.schema.Column::name))
                .containsExactlyInAnyOrder("id", "thing_id", "thing_kind");
    }

    /** A dialect as a project might have it: it writes tables in its own way . */
    public static class OwnDialect extends PostgreSQLDialect {
        public OwnDialect(DialectResolutionInfo info) {
            super(info);
        }

        @Override
        public Exporter<org.hibernate.mapping.Table> getTableExporter() {
            return new StandardTableExporter(this) {
                @Override
                protected void applyTableCheck(org.hibernate.mapping.Table table, StringBuilder sql) {
                    super.applyTableCheck(table, sql);
                    sql.append(", constraint own_check check (id > 0)");
                }
            };
        }
    }

    @Entity(name = "Owned")
    static class Owned {
        @Id
        long id;

        @ManyToOne
        Owned other;
    }

    @EachHibernate
    void aDialectOfTheProjectsOwn(HibernateUnderTest hibernate) {
        Schema schema = hibernate.read(Map.of("hibernate.dialect", OwnDialect.class.getName()), Owned.class);
        assertThat(schema.tables().get(0).checkConstraints())
                .containsExactly(CheckConstraint.of("own_check", "id > 0"));
    }
}
