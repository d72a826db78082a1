import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;

@Entity
@Table(name = "thing")
class Thing {
    @Id
    Long id;

    String text;
    Integer number;
    LocalDateTime at;
    Kind kind;
    @Column(length = 50)
    String name;
    BigDecimal price;
    Boolean flag;
    byte[] data;
    float ratio;
    Duration duration;
}

enum Kind {
    FIRST,
    SECOND
}
