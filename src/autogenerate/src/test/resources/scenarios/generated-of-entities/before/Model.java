import jakarta.persistence.*;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Table(name = "line")
class Line {
    @Id
    Long id;
    int quantity;
    int price;
    @GeneratedColumn("quantity * price")
    int total;
    @GeneratedColumn("quantity + 1")
    int next;
}
