import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Table(
        name = "Customer",
        uniqueConstraints = @UniqueConstraint(name = "uk_customer_code", columnNames = {"code", "`Region`"}),
        indexes = {
            @Index(name = "ix_customer_born", columnList = "born, name"),
            @Index(name = "ix_customer_email", columnList = "email")
        })
class Customer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false, length = 80)
    String name;

    String email;

    @Column(name = "`Region`", length = 3)
    String region;

    @Column(nullable = false)
    String code;

    @Column(length = 20)
    String phone;

    LocalDate born;
    Instant seen;
    LocalTime opens;

    @Column(precision = 12, scale = 2)
    @ColumnDefault("1.50")
    BigDecimal credit;

    @Enumerated(EnumType.STRING)
    Kind kind;

    boolean active;

    @Lob
    String story;

    double measure;
    int small;

    @Version
    int version;

    @ElementCollection
    @CollectionTable(name = "CustomerTag")
    @OrderColumn(name = "Place")
    List<String> tags;
}

@Entity
@Table(name = "Purchase", check = @CheckConstraint(name = "ck_purchase_amount", constraint = "amount > 0 and amount < 5000"))
class Purchase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    int amount;

    @Column(length = 100, nullable = false)
    @ColumnDefault("'none'")
    String remark;

    @ManyToOne(optional = false)
    @JoinColumn(name = "customer_id", foreignKey = @ForeignKey(name = "fk_purchase_customer"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    Customer customer;

    @ManyToOne
    Invoice invoice;
}

@Entity
@Table(name = "Invoice", uniqueConstraints = @UniqueConstraint(name = "uk_invoice", columnNames = {"number_", "issued"}))
class Invoice {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "number_", nullable = false, length = 30)
    String number;

    LocalDate issued;

    @ManyToOne
    Invoice corrects;
}

enum Kind {
    PERSON,
    COMPANY,
    CHARITY
}
