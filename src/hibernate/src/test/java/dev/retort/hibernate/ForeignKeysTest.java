package dev.retort.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Deferrability;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.List;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

class ForeignKeysTest {

    static class Key implements Serializable {
        String country;
        long number;
    }

    @Entity(name = "Target")
    @IdClass(Key.class)
    static class Target {
        @Id
        long number;

        @Id
        String country;

        @Column(unique = true)
        String code;
    }

    @Entity(name = "Source")
    static class Source {
        @Id
        long id;

        @ManyToOne
        @JoinColumns({
            @JoinColumn(name = "target_number", referencedColumnName = "number"),
            @JoinColumn(name = "target_country", referencedColumnName = "country")
        })
        Target composite;

        @ManyToOne
        @JoinColumn(name = "code", referencedColumnName = "code")
        Target byCode;

        @ManyToOne
        @OnDelete(action = OnDeleteAction.CASCADE)
        Source parent;

        @ManyToOne
        @JoinColumn(foreignKey = @jakarta.persistence.ForeignKey(name = "named_fk"))
        @OnDelete(action = OnDeleteAction.SET_NULL)
        Source named;

        @ManyToOne
        @JoinColumn(foreignKey = @jakarta.persistence.ForeignKey(ConstraintMode.NO_CONSTRAINT))
        Source loose;

        @ManyToOne
        @NotFound(action = NotFoundAction.IGNORE)
        Source lost;

        @ManyToOne
        @JoinColumn(
                name = "defined_id",
                foreignKey =
                        @jakarta.persistence.ForeignKey(
                                name = "defined_fk",
                                foreignKeyDefinition =
                                        "foreign key (defined_id) references Source on update cascade deferrable initially deferred"))
        Source defined;
    }

    @EachHibernate
    void foreignKeys(HibernateUnderTest hibernate) {
        QualifiedName source = QualifiedName.of("source");
        QualifiedName target = QualifiedName.of("target");
        assertThat(hibernate
                        .read(Source.class, Target.class)
                        .table(source)
                        .orElseThrow()
                        .foreignKeys())
                .containsExactlyInAnyOrder(
                        ForeignKey.of(
                                null, List.of("target_number", "target_country"), target, List.of("number", "country")),
                        ForeignKey.of(null, List.of("code"), target, List.of("code")),
                        ForeignKey.of(null, List.of("parent_id"), source, List.of("id"))
                                .withActions(ReferentialAction.CASCADE, ReferentialAction.NO_ACTION),
                        ForeignKey.of("named_fk", List.of("named_id"), source, List.of("id"))
                                .withActions(ReferentialAction.SET_NULL, ReferentialAction.NO_ACTION),
                        ForeignKey.of("defined_fk", List.of("defined_id"), source, List.of("id"))
                                .withActions(ReferentialAction.NO_ACTION, ReferentialAction.CASCADE)
                                .withDeferrability(Deferrability.INITIALLY_DEFERRED));
    }
}
