import jakarta.persistence.*;

@Entity
@Table(
        name = "t",
        indexes = {
            @Index(name = "t_equal", columnList = "a"),
            @Index(name = "t_grows", columnList = "b, id"),
            @Index(name = "t_packed", columnList = "a, b", options = "with (fillfactor = 100)"),
            @Index(name = "t_plain", columnList = "b, a", options = "with (fillfactor = 75)"),
            @Index(name = "t_same", columnList = "b", options = "with (fillfactor = 50)"),
            @Index(name = "t_new", columnList = "a desc", options = "with (fillfactor = 40) where b > 0")
        })
class T {
    @Id
    Long id;

    @Column(length = 20)
    String a;

    Integer b;
}
