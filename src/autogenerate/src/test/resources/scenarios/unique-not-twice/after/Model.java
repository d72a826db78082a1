import jakarta.persistence.*;

@Entity
@Table(
        name = "t",
        uniqueConstraints = {
            @UniqueConstraint(name = "uq_both", columnNames = "both_said"),
            @UniqueConstraint(name = "uq_pair", columnNames = {"b", "a"}),
            @UniqueConstraint(columnNames = {"a", "b"})
        },
        indexes = {
            @Index(name = "ix_both", columnList = "both_said"),
            @Index(name = "ux_c", columnList = "c", unique = true),
            @Index(columnList = "a, b desc"),
            @Index(name = "ix_flagged", columnList = "flagged")
        })
class T {
    @Id
    Long id;

    @Column(name = "both_said")
    String bothSaid;

    @Column(unique = true)
    String flagged;

    Integer a;
    Integer b;
    Integer c;
}
