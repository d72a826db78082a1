import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.Date;
import org.hibernate.Length;
import org.hibernate.annotations.Nationalized;

@Entity
@Table(name = "t")
class T {
    @Id
    Long id;

    @Column(precision = 37, scale = 0)
    BigDecimal big;

    @Column(name = "long_text", length = 512)
    String longText;

    Date at;

    @Temporal(TemporalType.DATE)
    Date day;

    @Nationalized
    @Column(length = 32)
    String national;

    boolean flag;
    String kind;
    short small;

    @Column(columnDefinition = "numeric(10,2)")
    BigDecimal price;

    @Column(precision = 19, scale = 4)
    BigDecimal amount;

    @Lob
    byte[] file;

    @Column(length = Length.LONG32)
    String story;

    char letter;
    Integer number;

    @Column(secondPrecision = 9)
    java.time.LocalDateTime precisely;
}
