import jakarta.persistence.*;

@Entity
@Table(name = "t")
class T {
    @Id
    @Column(columnDefinition = "bigserial")
    Long id;
    Integer n;
}
