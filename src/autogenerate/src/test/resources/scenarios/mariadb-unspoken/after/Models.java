import jakarta.persistence.*;

@Entity
@Table(name = "latin", options = "default charset=latin1")
class Latin {
    @Id
    Integer id;

    @Column(length = 20)
    String a;
}

@Entity
@Table(name = "silent")
class Silent {
    @Id
    Integer id;

    @Column(length = 20)
    String a;
}
