package dev.retort.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.NaturalId;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.naming.ImplicitUniqueKeyNameSource;

/** Unique constraints and indexes. */
class UniqueKeysTest {

    @Entity(name = "Uniques")
    @jakarta.persistence.Table(
            uniqueConstraints = {
                @jakarta.persistence.UniqueConstraint(
                        name = "named_key",
                        columnNames = {"second", "first"}),
                @jakarta.persistence.UniqueConstraint(columnNames = {"first", "third"}),
                @jakarta.persistence.UniqueConstraint(name = "named_single", columnNames = "fourth")
            })
    static class Uniques {
        @Id
        long id;

        @Column(unique = true)
        String single;

        String first;
        String second;
        String third;

        @Column(unique = true)
        String fourth;

        @NaturalId
        String natural_one;

        @NaturalId
        String natural_two;

        @OneToOne
        @JoinColumn(name = "twin_id")
        Uniques twin;

        @ManyToOne
        @JoinColumn(name = "other_id", unique = true)
        Uniques other;
    }

    @EachHibernate
    void uniqueConstraints(HibernateUnderTest hibernate) {
        Table table = hibernate.read(Uniques.class).tables().get(0);
        assertThat(table.uniqueConstraints())
                .containsExactlyInAnyOrder(
                        UniqueConstraint.of("named_key", List.of("second", "first")),
                        UniqueConstraint.of(null, List.of("fourth")),
                        UniqueConstraint.of(null, List.of("first", "third")),
                        UniqueConstraint.of(null, List.of("single")),
                        UniqueConstraint.of(null, List.of("natural_one", "natural_two")),
                        UniqueConstraint.of(null, List.of("twin_id")),
                        UniqueConstraint.of(null, List.of("other_id")));
    }

    /** A naming strategy as a project might have it. */
    public static class NamesKeys extends ImplicitNamingStrategyJpaCompliantImpl {
        @Override
        public Identifier determineUniqueKeyName(ImplicitUniqueKeyNameSource source) {
            return source.getUserProvidedIdentifier() != null
                    ? source.getUserProvidedIdentifier()
                    : toIdentifier(
                            "uk_" + source.getTableName() + "_"
                                    + source.getColumnNames().get(0),
                            source.getBuildingContext());
        }
    }

    /**
     * Schema-diff 176 and the names of a strategy: what Hibernate's own statement leaves to the server has no name, or a
     * schema that Hibernate exported would differ from its entities.
     */
    @EachHibernate
    void namesThatTheApplicationsStatementsLeaveOutAreNone(HibernateUnderTest hibernate) {
        Table table = hibernate
                .read(Map.of("hibernate.implicit_naming_strategy", NamesKeys.class.getName()), Uniques.class)
                .tables()
                .get(0);
        assertThat(table.uniqueConstraints())
                .contains(
                        UniqueConstraint.of(null, List.of("first", "third")),
                        UniqueConstraint.of("named_key", List.of("second", "first")));
    }

    @Entity(name = "Indexed")
    @jakarta.persistence.Table(
            indexes = {
                @jakarta.persistence.Index(name = "by_two", columnList = "first, second desc"),
                @jakarta.persistence.Index(columnList = "second"),
                @jakarta.persistence.Index(name = "only_once", columnList = "third", unique = true),
                @jakarta.persistence.Index(name = "in_lower_case", columnList = "(lower(first))"),
            })
    static class Indexed {
        @Id
        long id;

        String first;
        String second;
        String third;
    }

    @EachHibernate
    void indexes(HibernateUnderTest hibernate) {
        Table table = hibernate.read(Indexed.class).tables().get(0);
        assertThat(table.indexes())
                .containsExactly(
                        Index.of(
                                "by_two",
                                List.of(
                                        IndexPart.column("first"),
                                        IndexPart.column("second").desc())),
                        Index.of("in_lower_case", List.of(IndexPart.expression("lower(first)"))),
                        Index.of(null, "second"));
        assertThat(table.uniqueConstraints()).containsExactly(UniqueConstraint.of("only_once", List.of("third")));
    }
}
