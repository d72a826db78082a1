import jakarta.persistence.*;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Table(name = "line")
class Line {
    @Id
    Long id;
    int quantity;
    int price;
    @GeneratedColumn("quantity*price")
    int total;
    @GeneratedColumn("quantity + 2")
    int next;
    @GeneratedColumn("price / 2")
    int half;
}
