import jakarta.persistence.*;
import java.math.BigDecimal;
import org.hibernate.annotations.Struct;

@Entity
@Table(name = "crate")
class Crate {
    @Id
    Long id;

    Size size;
}

@Embeddable
@Struct(name = "size", attributes = {"width", "label"})
class Size {
    @Column(precision = 5, scale = 2)
    BigDecimal width;

    @Column(length = 10)
    String label;
}
