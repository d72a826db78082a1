import jakarta.persistence.*;

@Entity
@Table(name = "accounts")
class Account {
    @Id
    Long id;

    String owner;
    long balance;
}
