import jakarta.persistence.*;

@Entity
@Table(
        name = "t",
        indexes = {
            @Index(name = "t_composite", columnList = "a, b"),
            @Index(name = "t_down", columnList = "a, b desc"),
            @Index(name = "t_partial", columnList = "b", options = "where b > 1"),
            @Index(name = "t_lower", columnList = "(lower(a)), b"),
            @Index(name = "t_covers", columnList = "a", options = "include (b)"),
            @Index(name = "t_one", columnList = "b, a", unique = true)
        })
class T {
    @Id
    Long id;

    String a;
    Integer b;
}
