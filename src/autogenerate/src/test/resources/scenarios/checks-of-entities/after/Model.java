import jakarta.persistence.*;
import org.hibernate.annotations.Check;

@Entity
@Table(name = "t", check = {@CheckConstraint(name = "come", constraint = "a <> 5"), @CheckConstraint(name = "changed", constraint = "b > 1")})
@Check(constraints = "a <= b")
class T {
    @Id
    Long id;

    @Column(check = @CheckConstraint(constraint = "a < 100"))
    int a;
    int b;
}
