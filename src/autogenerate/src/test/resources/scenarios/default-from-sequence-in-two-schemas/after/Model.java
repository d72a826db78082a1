import jakarta.persistence.*;
import java.math.BigDecimal;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "own")
class Own {
    @Id
    @ColumnDefault("nextval('t_numbers')")
    Long id;

    @Column(precision = 8, scale = 2)
    @ColumnDefault("nextval('t_numbers')")
    BigDecimal amount;
}

@Entity
@Table(name = "fed")
class Fed {
    @Id
    @Column(precision = 8, scale = 2)
    @ColumnDefault("nextval('t_numbers')")
    BigDecimal id;
}

@Entity
@Table(name = "serials")
class Serials {
    @Id
    @Column(columnDefinition = "bigserial")
    Long id;
}

@Entity
@Table(name = "plain")
class Plain {
    @Id
    Integer id;
}

@Entity
@Table(name = "own", schema = "other")
class OtherOwn {
    @Id
    @ColumnDefault("nextval('other.t_numbers')")
    Long id;

    @Column(precision = 8, scale = 2)
    @ColumnDefault("nextval('other.t_numbers')")
    BigDecimal amount;
}

@Entity
@Table(name = "fed", schema = "other")
class OtherFed {
    @Id
    @Column(precision = 8, scale = 2)
    @ColumnDefault("nextval('other.t_numbers')")
    BigDecimal id;
}

@Entity
@Table(name = "serials", schema = "other")
class OtherSerials {
    @Id
    @Column(columnDefinition = "bigserial")
    Long id;
}

@Entity
@Table(name = "plain", schema = "other")
class OtherPlain {
    @Id
    Integer id;
}

@Entity
class Numbers {
    @Id
    @GeneratedValue
    @SequenceGenerator(sequenceName = "t_numbers", allocationSize = 1)
    Long id;
}

@Entity
@Table(schema = "other")
class OtherNumbers {
    @Id
    @GeneratedValue
    @SequenceGenerator(sequenceName = "t_numbers", schema = "other", allocationSize = 1)
    Long id;
}
