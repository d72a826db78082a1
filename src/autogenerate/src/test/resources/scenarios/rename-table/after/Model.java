import jakarta.persistence.*;

@Entity
@Table(name = "people", indexes = @Index(columnList = "email"))
class Account {
    @Id
    @GeneratedValue
    @SequenceGenerator(sequenceName = "users_seq")
    Long id;

    @Column(unique = true)
    String email;

    @Column(name = "full_name")
    String fullname;
    Kind kind;
}

@Entity
@Table(name = "articles")
class Post {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne
    @JoinColumn(name = "account_id")
    Account account;
}

enum Kind {
    A,
    B
}
