package lines;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SortNatural;

/** Every way from one entity to others. */
class Relations {

    @Embeddable
    static class Address {
        @Column(length = 80)
        String street;

        @ManyToOne
        @JoinColumn(name = "country_code")
        Country country;
    }

    @Entity
    static class Country {
        @Id
        @Column(length = 2)
        String code;

        @OneToOne(mappedBy = "home")
        Person leader;
    }

    @Entity
    @SecondaryTable(
            name = "person_photo",
            pkJoinColumns = @PrimaryKeyJoinColumn(name = "person_id"),
            uniqueConstraints = @UniqueConstraint(name = "person_photo_hash_key", columnNames = "hash"))
    static class Person {
        @Id
        long id;

        @Column(table = "person_photo")
        byte[] photo;

        @Column(table = "person_photo", length = 64)
        String hash;

        @Embedded
        Address address;

        @Embedded
        @AttributeOverride(name = "street", column = @Column(name = "work_street", length = 90))
        @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "work_country"))
        Address workplace;

        @OneToOne
        Country home;

        @ManyToOne
        @JoinColumn(name = "mother_id", foreignKey = @ForeignKey(name = "person_mother_fk"))
        Person mother;

        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        Person admirer;

        @ManyToOne
        @NotFound(action = NotFoundAction.IGNORE)
        Person predecessor;

        @ManyToOne
        @OnDelete(action = OnDeleteAction.CASCADE)
        Person guardian;

        @ElementCollection
        @OrderColumn(name = "position")
        List<String> nicknames;

        @ElementCollection
        @CollectionTable(
                name = "person_phone",
                joinColumns = @JoinColumn(name = "person_id"),
                uniqueConstraints = @UniqueConstraint(columnNames = {"person_id", "number"}))
        @MapKeyColumn(name = "kind", length = 10)
        @Column(name = "number", nullable = false)
        Map<String, String> phones;

        @ElementCollection
        @MapKeyEnumerated(EnumType.STRING)
        Map<DayOfWeek, Integer> hours;

        @ElementCollection
        Set<Address> formerAddresses;

        @ElementCollection
        @SortNatural
        SortedSet<String> titles;

        @ElementCollection
        @MapKeyJoinColumn(name = "country")
        Map<Country, String> visas;

        @OneToMany
        @JoinColumn(name = "owner_id", nullable = false)
        @OrderColumn
        List<Pet> pets;

        @OneToMany
        Set<Pet> admiredPets;

        @OneToMany(mappedBy = "keeper")
        List<Pet> keptPets;

        @ManyToMany
        @JoinTable(
                name = "friendship",
                joinColumns = @JoinColumn(name = "person_id"),
                inverseJoinColumns = @JoinColumn(name = "friend_id"),
                uniqueConstraints = @UniqueConstraint(columnNames = {"friend_id", "person_id"}))
        Set<Person> friends;

        @ManyToMany(mappedBy = "friends")
        Set<Person> friendOf;
    }

    @Entity
    @Table(name = "pets", uniqueConstraints = @UniqueConstraint(columnNames = {"name", "keeper_id"}))
    static class Pet {
        @Id
        long id;

        @Column(name = "name", nullable = false, unique = true)
        String name;

        @Column(name = "chip", unique = true)
        String chip;

        @ManyToOne(optional = false)
        @JoinColumn(name = "keeper_id")
        Person keeper;

        /** A reference to a column that is not the key. */
        @ManyToOne
        @JoinColumn(name = "mate_chip", referencedColumnName = "chip")
        Pet mate;
    }
}
