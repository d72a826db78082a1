import jakarta.persistence.*;

@Entity
@Table(
        name = "t",
        uniqueConstraints = {
            @UniqueConstraint(name = "uq_changes", columnNames = {"b", "c"}),
            @UniqueConstraint(name = "uq_stays", columnNames = "a")
        },
        indexes = {
            @Index(name = "ix_changes", columnList = "a, b, c"),
            @Index(name = "ix_stays", columnList = "b, c")
        })
class Model {
    @Id
    Integer id;

    Integer a;

    @Column(nullable = false)
    Integer b;

    Integer c;
}
