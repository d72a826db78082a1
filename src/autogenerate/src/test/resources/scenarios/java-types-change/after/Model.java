import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

@Entity
@Table(name = "thing")
class Thing {
    @Id
    Long id;

    @Column(length = 1000, nullable = false)
    String text;
    Long number;
    OffsetDateTime at;
    @Enumerated(EnumType.STRING)
    Kind kind;
    @Column(length = 30)
    String name;
    @Column(precision = 10, scale = 4)
    BigDecimal price;
    Integer flag;
    byte[] data;
    double ratio;
    Long duration;
}

enum Kind {
    FIRST,
    SECOND
}
