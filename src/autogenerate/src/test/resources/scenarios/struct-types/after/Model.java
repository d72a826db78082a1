import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "shop")
class Shop {
    @Id
    Long id;

    String name;

    Address address;

    @Column(nullable = false)
    Money turnover;
}

@Entity
@Table(name = "customer")
class Customer {
    @Id
    Long id;

    Address home;
}

enum Quarter {
    EAST,
    WEST
}

@Embeddable
@Struct(name = "address")
class Address {
    @Column(length = 80, nullable = false)
    String street;

    LocalDate since;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Quarter quarter;

    Point place;
}

@Embeddable
@Struct(name = "exact_point")
class Point {
    @Column(precision = 9, scale = 6)
    BigDecimal latitude;

    @Column(precision = 9, scale = 6)
    BigDecimal longitude;
}

@Embeddable
@Struct(name = "money_")
class Money {
    @Column(name = "\"Amount\"", precision = 12, scale = 2)
    BigDecimal amount;

    @Column(length = 3)
    String currency;
}
