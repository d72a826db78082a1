import jakarta.persistence.*;
import java.time.LocalDate;
import org.hibernate.annotations.PartitionKey;

@Entity
@Table(name = "event")
class Event {
    @Id
    Long id;

    @PartitionKey
    @Column(nullable = false)
    LocalDate created;

    String name;
}
