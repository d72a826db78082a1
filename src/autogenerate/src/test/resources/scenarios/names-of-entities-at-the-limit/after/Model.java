import jakarta.persistence.*;

@Entity
@Table(
        name = "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt",
        uniqueConstraints = @UniqueConstraint(name = "uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu", columnNames = "a"),
        indexes = @Index(name = "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii", columnList = "a, b"))
class Long {
    @Id
    java.lang.Long id;

    Integer a;

    @Column(name = "b", unique = true)
    Integer b;

    @Column(name = "äääääääääääääääääääääääääääääää", unique = true)
    Integer c;
}
