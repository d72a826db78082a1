import jakarta.persistence.*;
import org.hibernate.annotations.Check;

@Entity
@Table(name = "p")
class P {
    @Id
    Long id;

    @Column(unique = true)
    String code;
}

@Entity
@Table(name = "c", indexes = @Index(columnList = "a, b"))
@Check(constraints = "a > 0")
class C {
    @Id
    Long id;

    @ManyToOne
    P p;

    Integer a;

    Integer b;

    Kind kind;
}

enum Kind {
    FIRST,
    SECOND
}
