import jakarta.persistence.*;
import java.math.BigDecimal;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Payment {
    @Id
    @GeneratedValue
    Long id;

    @Column(nullable = false)
    BigDecimal amount;

    @ManyToOne
    Payer payer;
}

@Entity
class Payer {
    @Id
    Long id;
}

@Entity
class CardPayment extends Payment {
    @Column(nullable = false, length = 19)
    String number;
}

@Entity
class CashPayment extends Payment {
    @Column(name = "paid_in", length = 3)
    String currency;

    boolean exact;
}
