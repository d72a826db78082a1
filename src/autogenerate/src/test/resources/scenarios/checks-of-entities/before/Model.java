import jakarta.persistence.*;
import org.hibernate.annotations.Check;

@Entity
@Table(name = "t", check = {@CheckConstraint(name = "gone", constraint = "a > 0"), @CheckConstraint(name = "changed", constraint = "b > 0")})
@Check(constraints = "a < b")
class T {
    @Id
    Long id;

    int a;
    int b;
}
