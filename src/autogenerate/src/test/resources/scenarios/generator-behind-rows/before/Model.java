import jakarta.persistence.*;
import java.math.BigInteger;

@Entity
@Table(name = "orders")
class Order {
    @Id
    Long id;
}

@Entity
@Table(name = "invoice")
class Invoice {
    @Id
    @Column(precision = 18)
    BigInteger number;
}

@Entity
@Table(name = "nothing")
class Nothing {
    @Id
    Long id;
}

@Entity
@Table(name = "above")
class Above {
    @Id
    Long id;
}

@Entity
@Table(name = "counted")
class Counted {
    @Id
    Long id;
}

@Entity
@Table(name = "returned")
class Returned {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}
