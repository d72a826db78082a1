package dev.retort.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.model.DatabaseServer;
import dev.retort.model.ModelException;
import dev.retort.model.ModelRequest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said when entities cannot be read. */
class FailuresTest {

    @Entity(name = "NoId")
    static class NoId {
        String text;
    }

    static class Plain {}

    @Entity(name = "Dangling")
    static class Dangling {
        @Id
        long id;

        @ManyToOne
        Plain plain;
    }

    @EachHibernate
    void mappingErrorsNameTheEntity(HibernateUnderTest hibernate) {
        assertThatThrownBy(() -> hibernate.read(HibernateUnderTest.request(Map.of(), NoId.class)))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("Hibernate refuses the mapping: ")
                .hasMessageContaining(NoId.class.getName());
        assertThatThrownBy(() -> hibernate.read(HibernateUnderTest.request(Map.of(), Dangling.class)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("Dangling.plain");
    }

    @EachHibernate
    void theJarOfMoreDialectsIsNamed(HibernateUnderTest hibernate) {
        ModelRequest request = new ModelRequest(
                List.of(Plain.class.getName()),
                List.of(),
                List.of(),
                Map.of(),
                new DatabaseServer("SQLite", 3, 50),
                null);
        assertThatThrownBy(() -> hibernate.read(request))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("org.hibernate.orm:hibernate-community-dialects");
    }

    @EachHibernate
    void missingClassesAreNamed(HibernateUnderTest hibernate) {
        ModelRequest request = new ModelRequest(
                List.of("com.example.Nowhere"),
                List.of(),
                List.of(),
                Map.of(),
                new DatabaseServer("PostgreSQL", 18, 0),
                null);
        assertThatThrownBy(() -> hibernate.read(request))
                .isInstanceOf(ModelException.class)
                .hasMessage(
                        "The class com.example.Nowhere cannot be loaded: the class com.example.Nowhere is not on the"
                                + " class path; add the jar or directory that holds it.");
    }

    @EachHibernate
    void unknownDialectsAndServersAreNamed(HibernateUnderTest hibernate) {
        assertThatThrownBy(() -> hibernate.read(HibernateUnderTest.request(
                        Map.of("hibernate.dialect", "com.example.NoDialect"), Dangling.class)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("com.example.NoDialect");
    }

    /** Bonita names types by what its application registers. */
    @Test
    void aNameWithoutAPackageMayBeATypeOfTheApplication() {
        assertThat(explain(new ClassNotFoundException("xml_blob")))
                .isEqualTo("A class that the entities need cannot be loaded: xml_blob is neither a type that Hibernate"
                        + " knows nor a class on the class path; where the application registers it as a type, let a"
                        + " MetadataCustomizer do so too.");
    }

    /** Oozie's class path has a persistence API of its own time. */
    @Test
    void aWrongVersionOfALibraryIsNamed() {
        assertThat(explain(new NoSuchMethodError("'javax.persistence.Index[] javax.persistence.Table.indexes()'")))
                .startsWith("A class that the entities need cannot be loaded: the class path has another version of a"
                        + " library than those that use it were compiled for;")
                .contains("javax.persistence.Table.indexes()");
    }

    /** MyCoRe's classes ask for its configuration, which its start reads. */
    @Test
    void whatFailsAsSoonAsAClassIsUsedIsSaid() {
        Throwable failure = new IllegalStateException("the configuration is not initialized");
        assertThat(explain(new ExceptionInInitializerError(failure)))
                .isEqualTo("A class that the entities need cannot be loaded: code that runs as soon as it is used fails"
                        + " (the configuration is not initialized); what the application does before, let"
                        + " MetadataCustomizer.initialize do too.");
        assertThat(explain(new ExceptionInInitializerError("Exception com.example.NotReady [in thread \"main\"]")))
                .contains("fails (Exception com.example.NotReady [in thread \"main\"]);");
    }

    private static String explain(Throwable cause) {
        ModelRequest request = HibernateUnderTest.request(Map.of());
        return Failures.explain(new IllegalStateException(cause), request, FailuresTest.class.getClassLoader())
                .getMessage();
    }

    @Entity(name = "Quoting")
    @Table(name = "`with\"quote`")
    static class Quoting {
        @Id
        long id;
    }

    @Entity(name = "QuotingColumn")
    static class QuotingColumn {
        @Id
        long id;

        @Column(name = "`6\" pipe`")
        String pipe;

        @ManyToOne
        Quoting quoting;
    }

    /** Hibernate writes {@code "with"quote"}, which is another name to whoever reads it. */
    @EachHibernate
    void aQuoteInANameIsSaid(HibernateUnderTest hibernate) {
        assertThatThrownBy(() -> hibernate.read(HibernateUnderTest.request(Map.of(), Quoting.class)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("The name of the table with\"quote has a \" in it");
        assertThatThrownBy(
                        () -> hibernate.read(HibernateUnderTest.request(Map.of(), QuotingColumn.class, Quoting.class)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining(" in it, which Hibernate writes as it is");
    }
}
