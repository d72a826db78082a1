import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "t")
class T {
    @Id
    Long id;
    @Column(nullable = false)
    String a;
    String b;
    int c;
    @Column(nullable = false)
    @ColumnDefault("0")
    int d;
}
