import jakarta.persistence.*;

@Entity
@Table(name = "t")
class T {
    @Id
    Long id;
    String a;
    @Column(nullable = false)
    String b;
    Integer c;
}
