import jakarta.persistence.*;

@Entity
@Table(name = "t", indexes = @Index(name = "ix_gone", columnList = "gone"))
class T {
    @Id
    Long id;

    @Column(unique = true)
    String gone;

    @ManyToOne
    T parent;

    @Enumerated(EnumType.STRING)
    Kind kind;
}

enum Kind {
    A,
    B
}
