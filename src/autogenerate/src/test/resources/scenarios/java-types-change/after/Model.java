import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
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
    @Column(columnDefinition = "text")
    String story;
    @Column(length = 1024)
    String note;
    LocalDateTime day;
    @Column(precision = 10, scale = 4)
    BigDecimal rate;
    LocalDateTime milli;
    @Column(secondPrecision = 3)
    LocalTime moment;
}

enum Kind {
    FIRST,
    SECOND
}
