import jakarta.persistence.*;

@Entity
@Table(name = "`first`")
class First {
    @Id
    Long id;
}
