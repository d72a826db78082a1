import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;

@Entity
@Table(name = "t")
class T {
    @Id
    Long id;

    @Column(columnDefinition = "int")
    Integer a;
    @Column(columnDefinition = "boolean")
    Boolean b;
    @Column(columnDefinition = "numeric(10,5)")
    BigDecimal c;
    @Column(columnDefinition = "timestamp with time zone")
    OffsetDateTime d;
    @Column(columnDefinition = "VARCHAR( 30 )")
    String e;
    @Column(columnDefinition = "double precision")
    Double f;
    @Column(columnDefinition = "real")
    Float g;
    @Column(columnDefinition = "smallint")
    Short h;
    @Column(columnDefinition = "time(3)")
    LocalTime j;
    @Column(columnDefinition = "timestamp")
    LocalDateTime k;
    @Column(columnDefinition = "character varying")
    String l;
    @Column(columnDefinition = "decimal(10)")
    BigDecimal m;
    @Column(columnDefinition = "text array")
    String[] o;
    @Column(columnDefinition = "varbit(5)")
    String p;
    @Column(columnDefinition = "float(53)")
    Double q;
}
