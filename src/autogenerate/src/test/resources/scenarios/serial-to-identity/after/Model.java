import jakarta.persistence.*;

@Entity
@Table(name = "t")
class T {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String name;
}

@Entity
@Table(name = "u")
class U {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;

    @ManyToOne
    @JoinColumn(name = "t_id", foreignKey = @ForeignKey(name = "u_t"))
    T t;
}
