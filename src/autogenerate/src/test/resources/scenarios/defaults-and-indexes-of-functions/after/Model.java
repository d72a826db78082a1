import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "t", indexes = @Index(name = "t_cast", columnList = "(cast(cast(code as text) as integer))"))
class T {
    @Id
    Long id;

    @ColumnDefault("nextval( 'numbers' )+1")
    Long n;

    @ColumnDefault("random() ")
    Double chance;

    @Column(columnDefinition = "json")
    @ColumnDefault("'{}'")
    String plain;

    @Column(columnDefinition = "jsonb")
    @ColumnDefault("'{}'::jsonb")
    String document;

    @Column(length = 20)
    @ColumnDefault("'it''s'")
    String quote;

    @ColumnDefault("'1'")
    Boolean flag;

    @ColumnDefault("current_timestamp")
    LocalDateTime moment;

    @Column(precision = 8, scale = 2)
    @ColumnDefault("0.00")
    BigDecimal zero;

    @Column(length = 20)
    String code;
}

@Entity
class Numbered {
    @Id
    @GeneratedValue
    @SequenceGenerator(sequenceName = "numbers")
    Long id;
}
