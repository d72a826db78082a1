import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

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
    @Column(length = 1024)
    String story;
    @Column(columnDefinition = "text")
    String note;
    LocalDate day;
    @Column(precision = 10, scale = 2)
    BigDecimal rate;
    @Column(secondPrecision = 3)
    LocalDateTime milli;
    LocalTime moment;
}

enum Kind {
    FIRST,
    SECOND
}
