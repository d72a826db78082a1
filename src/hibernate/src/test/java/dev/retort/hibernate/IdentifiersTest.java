package dev.retort.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Identity;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Primary keys and what numbers them. */
class IdentifiersTest {

    @Entity(name = "Auto")
    static class Auto {
        @Id
        @GeneratedValue
        Long id;
    }

    @Entity(name = "Sequenced")
    static class Sequenced {
        @Id
        @GeneratedValue(generator = "g")
        @SequenceGenerator(name = "g", sequenceName = "numbers", initialValue = 100, allocationSize = 5)
        Long id;
    }

    @Entity(name = "Descending")
    static class Descending {
        @Id
        @GeneratedValue(generator = "down")
        @SequenceGenerator(name = "down", sequenceName = "down_seq", initialValue = -1, allocationSize = -1)
        Long id;
    }

    @Entity(name = "Random")
    static class Random {
        @Id
        @GeneratedValue(strategy = GenerationType.UUID)
        UUID id;
    }

    @Entity(name = "Identified")
    static class Identified {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;
    }

    @EachHibernate
    void generators(HibernateUnderTest hibernate) {
        Schema schema = hibernate.read(Auto.class, Sequenced.class, Descending.class, Random.class, Identified.class);
        assertThat(schema.sequences())
                .containsExactly(
                        Sequence.of(QualifiedName.of("auto_seq"), 1, 50),
                        Sequence.of(QualifiedName.of("down_seq"), -1, -1),
                        Sequence.of(QualifiedName.of("numbers"), 100, 5));
        assertThat(schema.table(QualifiedName.of("auto"))
                        .orElseThrow()
                        .columns()
                        .get(0)
                        .identity())
                .isNull();
        assertThat(schema.table(QualifiedName.of("identified"))
                        .orElseThrow()
                        .columns()
                        .get(0)
                        .identity())
                .isEqualTo(Identity.BY_DEFAULT);
        assertThat(schema.table(QualifiedName.of("random")).orElseThrow().primaryKey())
                .isEqualTo(new PrimaryKey(null, List.of("id")));
    }

    @Entity(name = "Tabled")
    static class Tabled {
        @Id
        @GeneratedValue(generator = "t")
        @TableGenerator(name = "t", table = "counters", pkColumnName = "what", valueColumnName = "next")
        Long id;
    }

    @EachHibernate
    void tableGenerator(HibernateUnderTest hibernate) {
        assertThat(hibernate
                        .read(Tabled.class)
                        .table(QualifiedName.of("counters"))
                        .orElseThrow()
                        .primaryKey())
                .isEqualTo(new PrimaryKey(null, List.of("what")));
    }

    @Embeddable
    static class Pair implements Serializable {
        @Column(name = "z_part")
        String z;

        @Column(name = "a_part")
        int a;
    }

    @Entity(name = "Embedded")
    static class Embedded {
        @EmbeddedId
        Pair id;
    }

    static class Two implements Serializable {
        long second;
        String first;
    }

    @Entity(name = "Classed")
    @IdClass(Two.class)
    static class Classed {
        @Id
        long second;

        @Id
        String first;
    }

    @EachHibernate
    void compositeKeysAreInTheOrderOfTheApplication(HibernateUnderTest hibernate) {
        Schema schema = hibernate.read(Embedded.class, Classed.class);
        assertThat(schema.table(QualifiedName.of("embedded")).orElseThrow().primaryKey())
                .isEqualTo(new PrimaryKey(null, List.of("a_part", "z_part")));
        assertThat(schema.table(QualifiedName.of("classed")).orElseThrow().primaryKey())
                .isEqualTo(new PrimaryKey(null, List.of("second", "first")));
    }
}
