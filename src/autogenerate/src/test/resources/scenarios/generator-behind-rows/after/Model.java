import jakarta.persistence.*;
import java.math.BigInteger;

@Entity
@Table(name = "orders")
class Order {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}

@Entity
@Table(name = "invoice")
class Invoice {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @Column(precision = 18)
    BigInteger number;
}

@Entity
@Table(name = "nothing")
class Nothing {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}

@Entity
@Table(name = "above")
class Above {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "above")
    @SequenceGenerator(name = "above", sequenceName = "above_id_seq", initialValue = 1000, allocationSize = 1)
    Long id;
}

@Entity
@Table(name = "counted")
class Counted {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    @SequenceGenerator(name = "numbers", sequenceName = "numbers")
    Long id;
}

@Entity
@Table(name = "returned")
class Returned {
    @Id
    Long id;
}
