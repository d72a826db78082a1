import jakarta.persistence.*;

@Entity
@Table(
        name = "t",
        indexes = {
            @Index(name = "t_composite", columnList = "a, b"),
            @Index(name = "t_down", columnList = "a desc, b"),
            @Index(name = "t_partial", columnList = "b", options = "where b > 0"),
            @Index(name = "t_gone", columnList = "b desc")
        })
class T {
    @Id
    Long id;

    String a;
    Integer b;
}
