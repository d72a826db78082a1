import jakarta.persistence.*;

@Entity
@Table(name = "item")
class Item {
    @Id
    Long id;

    @Column(length = 300)
    String name;
}
