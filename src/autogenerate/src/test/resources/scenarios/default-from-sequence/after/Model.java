import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "t")
class T {
    @Id
    @GeneratedValue
    Long id;
    @ColumnDefault("nextval('n_seq')")
    Long n;
}

@Entity
@Table(name = "m")
class M {
    @Id
    @GeneratedValue
    @SequenceGenerator(sequenceName = "n_seq", allocationSize = 1)
    Long id;
}
