package dev.retort.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.View;
import org.hibernate.envers.Audited;

/** Which tables a model has. */
class InheritanceAndCollectionsTest {

    @MappedSuperclass
    abstract static class Base {
        @Id
        long id;

        String inherited;
    }

    @Entity(name = "Joined")
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Joined extends Base {}

    @Entity(name = "JoinedChild")
    static class JoinedChild extends Joined {
        String own;
    }

    @Entity(name = "Apart")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    abstract static class Apart extends Base {}

    @Entity(name = "ApartChild")
    static class ApartChild extends Apart {
        String own;
    }

    @EachHibernate
    void inheritance(HibernateUnderTest hibernate) {
        Schema schema = hibernate.read(Base.class, Joined.class, JoinedChild.class, Apart.class, ApartChild.class);
        assertThat(columns(schema))
                .isEqualTo(Map.of(
                        "joined", Set.of("id", "inherited"),
                        "joinedchild", Set.of("id", "own"),
                        "apartchild", Set.of("id", "inherited", "own")));
        assertThat(schema.table(QualifiedName.of("joinedchild")).orElseThrow().foreignKeys())
                .containsExactly(ForeignKey.of(null, List.of("id"), QualifiedName.of("joined"), List.of("id")));
    }

    @Embeddable
    static class Line {
        @Column(name = "street_name", nullable = false)
        String street;

        String town;
    }

    @Entity(name = "Owner")
    @SecondaryTable(name = "owner_details")
    static class Owner {
        @Id
        long id;

        @Column(table = "owner_details", nullable = false)
        String detail;

        @ElementCollection
        Set<String> names;

        @ElementCollection
        @CollectionTable(name = "owner_lines", joinColumns = @JoinColumn(name = "owner"))
        @OrderColumn(name = "position")
        List<Line> lines;

        @ElementCollection
        Map<String, Integer> numbers;

        @OneToMany
        Set<Owner> owned;

        @ManyToMany
        @JoinTable(name = "friends")
        Set<Owner> friends;
    }

    @EachHibernate
    void collectionsAndSecondaryTables(HibernateUnderTest hibernate) {
        Schema schema = hibernate.read(Owner.class);
        assertThat(columns(schema))
                .isEqualTo(Map.of(
                        "owner", Set.of("id"),
                        "owner_details", Set.of("id", "detail"),
                        "owner_names", Set.of("owner_id", "names"),
                        "owner_lines", Set.of("owner", "position", "street_name", "town"),
                        "owner_numbers", Set.of("owner_id", "numbers", "numbers_key"),
                        "owner_owner", Set.of("owner_id", "owned_id"),
                        "friends", Set.of("owner_id", "friends_id")));
        assertThat(schema.table(QualifiedName.of("owner_lines")).orElseThrow().primaryKey())
                .isEqualTo(new PrimaryKey(null, List.of("position", "owner")));
        assertThat(schema.table(QualifiedName.of("owner_owner")).orElseThrow().uniqueConstraints())
                .isEqualTo(hibernate.isNewest() ? List.of() : List.of(UniqueConstraint.of(null, List.of("owned_id"))));
    }

    @Entity(name = "Viewed")
    @View(query = "select 1 as id")
    static class Viewed {
        @Id
        long id;
    }

    @Entity(name = "Selected")
    @Subselect("select 1 as id")
    static class Selected {
        @Id
        long id;
    }

    @Entity(name = "Fixed")
    @Immutable
    static class Fixed {
        @Id
        long id;
    }

    @Entity(name = "Soft")
    @SoftDelete
    static class Soft {
        @Id
        long id;
    }

    @EachHibernate
    void viewsAreNoTables(HibernateUnderTest hibernate) {
        Schema schema = hibernate.read(Viewed.class, Selected.class, Fixed.class, Soft.class);
        assertThat(columns(schema)).isEqualTo(Map.of("fixed", Set.of("id"), "soft", Set.of("id", "deleted")));
    }

    @Entity(name = "Watched")
    @Audited
    static class Watched {
        @Id
        long id;

        String text;
    }

    /** Jvm-peers 19: the suffix is the application's. */
    @EachHibernate
    void auditTables(HibernateUnderTest hibernate) {
        Schema schema = hibernate.read(Map.of("org.hibernate.envers.audit_table_suffix", "_history"), Watched.class);
        assertThat(columns(schema))
                .isEqualTo(Map.of(
                        "watched", Set.of("id", "text"),
                        "watched_history", Set.of("id", "text", "rev", "revtype"),
                        "revinfo", Set.of("rev", "revtstmp")));
        assertThat(schema.sequences())
                .extracting(sequence -> sequence.name().name())
                .containsExactly("revinfo_seq");
    }

    private static Map<String, Set<String>> columns(Schema schema) {
        return schema.tables().stream()
                .collect(Collectors.toMap(table -> table.name().toString(), InheritanceAndCollectionsTest::columns));
    }

    private static Set<String> columns(Table table) {
        return table.columns().stream().map(dev.retort.schema.Column::name).collect(Collectors.toSet());
    }
}
