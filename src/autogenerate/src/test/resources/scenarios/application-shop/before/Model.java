import jakarta.persistence.*;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.*;

@MappedSuperclass
abstract class Base {
    @Id
    @UuidGenerator
    UUID id;
    @CreationTimestamp
    Instant createdAt;
    @TenantId
    String tenant;
}

@Entity
@Table(name = "Customer", uniqueConstraints = @UniqueConstraint(name = "UQ_mail", columnNames = "eMail"))
@SoftDelete
class Customer extends Base {
    @Column(nullable = false)
    String eMail;
    @ElementCollection
    @MapKeyColumn(name = "kind")
    @Column(name = "val")
    Map<String, String> preferences = new HashMap<>();
    @ElementCollection
    @OrderColumn(name = "pos")
    List<Place> places;
    @JdbcTypeCode(SqlTypes.INET)
    InetAddress lastAddress;
    @Formula("(select count(*) from Line o where o.customer_id = id)")
    long orderCount;
    ZoneOffset zone;
    Locale locale;
    Currency currency;
}

@Embeddable
class Place {
    String street;
    @Embedded
    Geo geo;
    @Enumerated(EnumType.STRING)
    PlaceKind kind;
}

@Embeddable
class Geo {
    double lat;
    double lon;
}

enum PlaceKind { HOME, WORK }

@Entity
@Table(name = "`order`", indexes = {@Index(columnList = "status"), @Index(name = "order_nr", columnList = "number")})
class Order extends Base {
    @ManyToOne(optional = false)
    Customer customer;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    OrderStatus status;
    @Column(length = 20)
    String number;
    @OneToMany(mappedBy = "order", cascade = jakarta.persistence.CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    List<Line> lines;
    @Column(precision = 15, scale = 2)
    @GeneratedColumn("net * 1.2")
    BigDecimal gross;
    @Column(precision = 15, scale = 2)
    BigDecimal net;
    @JdbcTypeCode(SqlTypes.JSON)
    Details details;
    @Version
    Instant version;
}

enum OrderStatus { OPEN, PAID, SENT }

class Details {
    public String note;
    public int points;
}

@Entity
@Table(indexes = @Index(columnList = "order_id, position"))
class Line {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lines")
    @SequenceGenerator(name = "lines", sequenceName = "line_numbers", allocationSize = 20)
    long id;
    @ManyToOne
    Order order;
    int position;
    @ManyToOne
    @JoinColumn(referencedColumnName = "sku", name = "product_sku")
    Product product;
    @Check(constraints = "quantity > 0")
    int quantity;
}

@Entity
class Product extends Base {
    @NaturalId(mutable = true)
    @Column(length = 32)
    String sku;
    @ColumnTransformer(read = "pgp * 1", write = "? * 1")
    int pgp;
    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] labels;
    List<Integer> sizes;
    @Any
    @AnyDiscriminator(DiscriminatorType.STRING)
    @AnyDiscriminatorValue(discriminator = "S", entity = Supplier.class)
    @AnyDiscriminatorValue(discriminator = "C", entity = Customer.class)
    @AnyKeyJavaClass(UUID.class)
    @Column(name = "owner_type")
    @JoinColumn(name = "owner_id")
    Object owner;
    @JdbcTypeCode(SqlTypes.SQLXML)
    String sheet;
    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    Duration delivery;
    @Convert(converter = CsvConverter.class)
    @Column(length = 400)
    List<String> keywords;
    @ManyToMany
    @JoinTable(name = "product_category")
    Set<Category> categories;
    Boolean active;
    @Column(columnDefinition = "varchar(7) default '#ffffff'")
    String color;
    byte[] thumb;
    Year since;
}

@Converter
class CsvConverter implements AttributeConverter<List<String>, String> {
    public String convertToDatabaseColumn(List<String> l) { return l == null ? null : String.join(",", l); }
    public List<String> convertToEntityAttribute(String s) { return s == null ? null : List.of(s.split(",")); }
}

@Entity
class Supplier extends Base {
    String name;
    @ManyToOne
    @JoinColumnOrFormula(formula = @JoinFormula(value = "id", referencedColumnName = "id"))
    Supplier self;
}

@Entity
class Category {
    @Id
    @GeneratedValue
    int id;
    String name;
    @ManyToOne(fetch = FetchType.LAZY)
    Category parent;
    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    Map<Lang, String> names;
}

enum Lang { DE, EN }

@Entity
@IdClass(StockId.class)
class Stock {
    @Id
    @ManyToOne
    Product product;
    @Id
    @ManyToOne
    Warehouse warehouse;
    int amount;
}

class StockId implements java.io.Serializable {
    UUID product;
    Long warehouse;
    public boolean equals(Object o) { return o instanceof StockId; }
    public int hashCode() { return 1; }
}

@Entity
class Warehouse {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
    String name;
    LocalTime opens;
    OffsetTime closes;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    ZonedDateTime inspected;
}

@Entity
@Inheritance
@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
class Payment extends Base {
    BigDecimal amount;
    @OneToOne
    Order order;
}

@Entity
@DiscriminatorValue("1")
class CardPayment extends Payment {
    @Column(length = 19)
    String card;
}

@Entity
@DiscriminatorValue("2")
class CashPayment extends Payment {
    boolean counted;
}

@Entity
class Review extends Base {
    @ManyToOne
    Product product;
    byte stars;
    @Column(length = org.hibernate.Length.LONG)
    String text;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String answer;
    char flag;
}

@Entity
class Shipment {
    @EmbeddedId
    ShipmentId id;
    @ManyToOne
    @MapsId("orderId")
    Order order;
    float weight;
    Month month;
    DayOfWeek day;
}

@Embeddable
record ShipmentId(UUID orderId, int part) implements java.io.Serializable {}
