import jakarta.persistence.*;
import org.hibernate.annotations.Collate;

@Entity
@Table(name = "t")
class T {
    @Id
    Long id;
    @Collate("C")
    String a;
    @Collate("POSIX")
    String b;
    String c;
}
