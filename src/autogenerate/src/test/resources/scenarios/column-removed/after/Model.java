import jakarta.persistence.*;

@Entity
@Table(name = "t")
class T {
    @Id
    Long id;
}
