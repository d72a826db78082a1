import jakarta.persistence.*;

@Entity
@Table(name = "people")
class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    String name;
    String street;
    String town;
}

@Entity
@Table(name = "articles")
class Article {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "few")
    @SequenceGenerator(name = "few", sequenceName = "articles_seq", allocationSize = 5)
    Long id;

    String title;
    String text;
}
