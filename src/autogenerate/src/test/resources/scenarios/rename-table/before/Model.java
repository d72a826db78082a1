import jakarta.persistence.*;

@Entity
@Table(name = "users", indexes = @Index(columnList = "email"))
class Account {
    @Id
    @GeneratedValue
    @SequenceGenerator(sequenceName = "user_seq")
    Long id;

    @Column(unique = true)
    String email;

    String fullname;
    Kind kind;
}

@Entity
@Table(name = "posts")
class Post {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne
    @JoinColumn(name = "account_id")
    Account account;
}

@Entity
@Table(name = "forgotten")
class Forgotten {
    @Id
    Long id;

    byte[] data;
}

enum Kind {
    A,
    B
}
