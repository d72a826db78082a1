import jakarta.persistence.*;

@Entity
@Table(name = "persons")
class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    String name;
    String street;
    String town;
}

@Entity
@Table(name = "articles_old")
class Article {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    String title;
    String text;
}
