import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(
        name = "Customer",
        uniqueConstraints = @UniqueConstraint(name = "uk_customer_email", columnNames = {"email", "`Region`"}),
        indexes = {
            @Index(name = "ix_customer_born", columnList = "born desc, name"),
            @Index(name = "ix_customer_code", columnList = "code")
        })
class Customer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false, length = 40)
    String name;

    String email;

    @Column(name = "`Region`", length = 2)
    String region;

    String code;
    String fax;
    LocalDate born;
    Instant seen;
    LocalTime opens;

    @Column(precision = 10, scale = 2)
    @ColumnDefault("0.00")
    BigDecimal credit;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @ColumnDefault("true")
    boolean active;

    @Lob
    String story;

    double measure;
    short small;

    @Version
    int version;

    @ElementCollection
    @CollectionTable(name = "CustomerTag")
    Set<String> tags;
}

@Entity
@Table(name = "Purchase", check = @CheckConstraint(name = "ck_purchase_amount", constraint = "amount > 0 and amount < 1000"))
class Purchase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    int amount;

    @Column(length = 100)
    String remark;

    @ManyToOne(optional = false)
    @JoinColumn(name = "customer_id", foreignKey = @ForeignKey(name = "fk_purchase_customer"))
    Customer customer;

    @OneToOne
    Purchase followUp;
}

@Entity
class Draft {
    @Id
    Long id;

    @Column(nullable = false)
    String body;

    @ManyToOne
    Customer author;
}

enum Kind {
    PERSON,
    COMPANY
}
