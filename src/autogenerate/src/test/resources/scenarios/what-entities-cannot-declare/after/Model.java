import jakarta.persistence.*;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "t", indexes = @Index(name = "t_n", columnList = "n"))
class T {
    @Id
    Long id;

    String name;
    Integer n;

    @Column(length = 50)
    String added;
}

@Entity
@Table(name = "u")
class U {
    @Id
    Long id;

    @Column(length = 300)
    String name;

    @ColumnDefault("uuid_generate_v4()")
    UUID token;
}
