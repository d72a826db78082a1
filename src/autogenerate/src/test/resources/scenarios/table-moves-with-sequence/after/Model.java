import jakarta.persistence.*;

@Entity
@Table(name = "orders", schema = "archive")
class Order {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "orders_seq")
    @SequenceGenerator(name = "orders_seq", sequenceName = "orders_seq", schema = "archive")
    Long id;

    @Column(nullable = false)
    String customer;
}

@Entity
@Table(name = "invoice")
class Invoice {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    @SequenceGenerator(name = "numbers", sequenceName = "numbers", initialValue = 1000, allocationSize = 10)
    Long id;

    @ManyToOne
    Order of;
}
