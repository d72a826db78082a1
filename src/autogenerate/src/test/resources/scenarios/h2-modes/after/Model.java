import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

@Entity
@Table(
        name = "customer",
        uniqueConstraints = @UniqueConstraint(name = "uk_customer_email", columnNames = {"email", "`Region`"}),
        indexes = {
            @Index(name = "ix_customer_born", columnList = "born desc, name"),
            @Index(name = "ix_customer_code", columnList = "code", unique = true)
        })
class Customer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false, length = 80)
    String name;

    String email;

    @Column(name = "`Region`", length = 2)
    String region;

    String code;
    LocalDate born;
    Instant seen;
    LocalDateTime local;
    LocalTime opens;

    @Column(precision = 12, scale = 2)
    @ColumnDefault("0.00")
    BigDecimal credit;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    Kind rank;

    @ColumnDefault("true")
    boolean active;

    @ColumnDefault("current_timestamp")
    OffsetDateTime made;

    @Column(unique = true)
    UUID token;

    @Lob
    String story;

    byte[] picture;

    double measure;
    float ratio;
    short small;

    @Version
    int version;

    @ElementCollection
    @CollectionTable(name = "customer_tag")
    Set<String> tags;
}

@Entity
@Table(name = "purchase", check = @CheckConstraint(name = "ck_purchase_amount", constraint = "amount > 0 and amount < 1000"))
class Purchase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    int amount;

    @ManyToOne(optional = false)
    @JoinColumn(name = "customer_id")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Customer customer;

    @OneToOne
    Purchase followUp;
}

enum Kind {
    PERSON,
    COMPANY
}
