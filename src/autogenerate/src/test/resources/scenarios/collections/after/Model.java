import jakarta.persistence.*;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
class Author {
    @Id
    Long id;

    @ElementCollection
    List<String> names;

    @ElementCollection
    @CollectionTable(name = "author_phones", joinColumns = @JoinColumn(name = "author"))
    @MapKeyColumn(name = "kind", length = 10)
    @Column(name = "phone", nullable = false, length = 20)
    Map<String, String> phones;

    @ElementCollection
    @OrderColumn(name = "position")
    List<Prize> prizes;

    @ManyToMany
    @JoinTable(
            name = "authorship",
            joinColumns = @JoinColumn(name = "author_id"),
            inverseJoinColumns = @JoinColumn(name = "book_id"),
            uniqueConstraints = @UniqueConstraint(name = "authorship_once", columnNames = {"book_id", "author_id"}),
            indexes = @Index(name = "authorship_book", columnList = "book_id"))
    Set<Book> books;

    @OneToMany
    @OrderColumn
    List<Book> favourites;

    @OneToMany
    @JoinColumn(name = "reviewer_id")
    Set<Book> reviewed;

    @OneToMany(mappedBy = "editor")
    Set<Book> edited;
}

@Embeddable
class Prize {
    String name;

    @Column(name = "in_year")
    int year;
}

@Entity
class Book {
    @Id
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    Author editor;

    @OneToOne(optional = false)
    @JoinColumn(unique = true)
    Author owner;
}
