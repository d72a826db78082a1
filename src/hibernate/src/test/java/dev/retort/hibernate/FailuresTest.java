package dev.retort.hibernate;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.model.DatabaseServer;
import dev.retort.model.ModelException;
import dev.retort.model.ModelRequest;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Map;

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
}
