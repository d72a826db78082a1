import jakarta.persistence.*;

@Entity
@Table(name = "customer")
class Customer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(length = 40)
    String name;
}

@Entity
@Table(name = "note")
class Note {
    @Id
    Long id;

    @ManyToOne
    Customer customer;
}
