package dev.retort.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.model.DatabaseServer;
import dev.retort.model.ModelRequest;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.MetadataBuilder;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.boot.spi.MetadataBuilderContributor;

/** Schemas, quotes, upper and lower case, naming strategies. */
class NamingTest {

    @Entity(name = "CamelCase")
    static class CamelCase {
        @Id
        @GeneratedValue
        long someId;

        @jakarta.persistence.Column(name = "`Quoted Name`")
        String quoted;

        @jakarta.persistence.Column(name = "\"order\"")
        String keyword;
    }

    @Entity(name = "Elsewhere")
    @jakarta.persistence.Table(schema = "Other", name = "`Else`")
    static class Elsewhere {
        @Id
        @GeneratedValue(generator = "g")
        @SequenceGenerator(name = "g", schema = "other", sequenceName = "else_seq")
        long id;

        @ManyToOne
        CamelCase camel;
    }

    @EachHibernate
    void unquotedNamesAreFolded(HibernateUnderTest hibernate) {
        Schema schema = hibernate.read(CamelCase.class, Elsewhere.class);
        assertThat(schema.namespaces()).containsExactly("other");
        assertThat(names(schema)).containsExactly("camelcase", "other.Else");
        assertThat(schema.tables().get(0).columns())
                .extracting(Column::name)
                .containsExactlyInAnyOrder("someid", "Quoted Name", "order");
        assertThat(schema.tables().get(1).foreignKeys())
                .containsExactly(
                        ForeignKey.of(null, List.of("camel_someid"), QualifiedName.of("camelcase"), List.of("someid")));
        assertThat(schema.sequences())
                .extracting(sequence -> sequence.name().toString())
                .containsExactly("camelcase_seq", "other.else_seq");
    }

    @EachHibernate
    void everythingQuoted(HibernateUnderTest hibernate) {
        Schema schema = hibernate.read(
                Map.of("hibernate.globally_quoted_identifiers", "true"), CamelCase.class, Elsewhere.class);
        assertThat(schema.namespaces()).containsExactly("Other", "other");
        assertThat(names(schema)).containsExactly("CamelCase", "Other.Else");
        assertThat(schema.tables().get(0).columns())
                .extracting(Column::name)
                .containsExactlyInAnyOrder("someId", "Quoted Name", "order");
    }

    @EachHibernate
    void namingStrategy(HibernateUnderTest hibernate) {
        Schema schema = hibernate.read(
                Map.of("hibernate.physical_naming_strategy", CamelCaseToUnderscoresNamingStrategy.class.getName()),
                CamelCase.class);
        assertThat(names(schema)).containsExactly("camel_case");
        assertThat(schema.tables().get(0).columns()).extracting(Column::name).contains("some_id");
    }

    /** What an application may name with {@code hibernate.metadata_builder_contributor}. */
    public static class Contributor implements MetadataBuilderContributor {
        @Override
        public void contribute(MetadataBuilder builder) {
            builder.applyPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy());
        }
    }

    @EachHibernate
    void metadataBuilderContributor(HibernateUnderTest hibernate) {
        ModelRequest request = HibernateUnderTest.request(
                Map.of("hibernate.metadata_builder_contributor", Contributor.class.getName()), CamelCase.class);
        assertThat(names(hibernate.read(request))).containsExactly("camel_case");
    }

    @EachHibernate
    void defaultSchemaOfTheModel(HibernateUnderTest hibernate) {
        Schema schema = hibernate.read(Map.of("hibernate.default_schema", "app"), CamelCase.class);
        assertThat(names(schema)).containsExactly("app.camelcase");
        assertThat(schema.namespaces()).containsExactly("app");
        assertThat(schema.sequences())
                .extracting(sequence -> sequence.name().toString())
                .containsExactly("app.camelcase_seq");
    }

    @EachHibernate
    void theConnectionsDefaultSchemaIsNotNamed(HibernateUnderTest hibernate) {
        Schema schema = hibernate.read(
                HibernateUnderTest.request(Map.of("hibernate.default_schema", "PUBLIC"), CamelCase.class));
        assertThat(names(schema)).containsExactly("camelcase");
        assertThat(schema.namespaces()).isEmpty();
    }

    @EachHibernate
    void otherServersFoldOtherwise(HibernateUnderTest hibernate) {
        List<String> names = List.of(CamelCase.class.getName());
        for (Map.Entry<String, String> server :
                Map.of("H2", "CAMELCASE", "MySQL", "CamelCase").entrySet()) {
            int version = server.getKey().equals("H2") ? 2 : 8;
            Schema schema = hibernate.read(new ModelRequest(
                    names, List.of(), List.of(), Map.of(), new DatabaseServer(server.getKey(), version, 4), null));
            assertThat(names(schema)).contains(server.getValue());
        }
    }

    private static List<String> names(Schema schema) {
        return schema.tables().stream()
                .map(Table::name)
                .map(QualifiedName::toString)
                .toList();
    }
}
