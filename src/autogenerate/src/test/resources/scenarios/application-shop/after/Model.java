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
    @Column(name = "born", updatable = false)
    Instant createdAt;
    @TenantId
    @Column(length = 36)
    String tenant;
}

@Entity
@Table(name = "Customer", uniqueConstraints = @UniqueConstraint(name = "UQ_mail_tenant", columnNames = {"tenant", "eMail"}))
@SoftDelete(columnName = "active", strategy = SoftDeleteType.ACTIVE)
class Customer extends Base {
    @Column(nullable = false)
    String eMail;
    @ElementCollection
    @MapKeyColumn(name = "kind", length = 50)
    @Column(name = "val", length = 1000)
    Map<String, String> preferences = new HashMap<>();
    @ElementCollection
    Set<Place> places;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Convert(disableConversion = true)
    String lastAddress;
    @Formula("(select count(*) from Line o where o.customer_id = id)")
    long orderCount;
    ZoneId zone;
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
    BigDecimal lat;
    BigDecimal lon;
}

enum PlaceKind { HOME, WORK, OTHER }

@Entity
@Table(name = "`order`", indexes = {@Index(name = "order_status", columnList = "status, number"), @Index(name = "order_nr", columnList = "number, tenant")})
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
    @GeneratedColumn("net * 1.25")
    BigDecimal gross;
    @Column(precision = 19, scale = 4)
    BigDecimal net;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    @ColumnDefault("'{}'")
    Details details;
    @Version
    Instant version;
}

enum OrderStatus { OPEN, CANCELLED, PAID, SENT }

class Details {
    public String note;
    public int points;
}

@Entity
@Table(indexes = @Index(columnList = "order_id, position"))
class Line {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lines")
    @SequenceGenerator(name = "lines", sequenceName = "line_numbers", allocationSize = 50, initialValue = 1000)
    long id;
    @ManyToOne
    Order order;
    int position;
    @ManyToOne
    @JoinColumn(referencedColumnName = "sku", name = "product_sku")
    Product product;
    @Check(constraints = "quantity between 1 and 999")
    int quantity;
}

@Entity
class Product extends Base {
    @NaturalId(mutable = true)
    @Column(length = 64)
    String sku;
    @ColumnTransformer(read = "pgp * 1", write = "? * 1")
    long pgp;
    @JdbcTypeCode(SqlTypes.ARRAY)
    Integer[] labels;
    List<Long> sizes;
    @Any
    @AnyDiscriminator(DiscriminatorType.STRING)
    @AnyDiscriminatorValue(discriminator = "S", entity = Supplier.class)
    @AnyDiscriminatorValue(discriminator = "C", entity = Customer.class)
    @AnyKeyJavaClass(UUID.class)
    @Column(name = "owner_type", length = 1)
    @JoinColumn(name = "owner_id")
    Object owner;
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(columnDefinition = "text")
    String sheet;
    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    Duration delivery;
    @Column(columnDefinition = "text[]")
    List<String> keywords;
    @ManyToMany
    @JoinTable(name = "product_in_category", inverseJoinColumns = @JoinColumn(name = "cat"))
    Set<Category> categories;
    @Convert(converter = YesNoConverter.class)
    Boolean active;
    @Column(columnDefinition = "varchar(9) default '#ffffffff' not null")
    String color;
    byte[] thumb;
    Long since;
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
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    int id;
    String name;
    @ManyToOne(fetch = FetchType.LAZY)
    Category parent;
    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    Map<Lang, Translation> names;
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
    @ColumnDefault("0")
    int amount;
    @Column(nullable = false)
    LocalDate counted;
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
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
    @Column(unique = true)
    String name;
    LocalTime opens;
    OffsetTime closes;
    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
    ZonedDateTime inspected;
}

@Entity
@Inheritance
@DiscriminatorColumn(name = "how", discriminatorType = DiscriminatorType.STRING)
class Payment extends Base {
    BigDecimal amount;
    @ManyToOne(optional = false)
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
@SecondaryTable(name = "cash")
class CashPayment extends Payment {
    @Column(table = "cash")
    boolean counted;
}

@Entity
class Review extends Base {
    @ManyToOne
    Product product;
    @Check(name = "five", constraints = "stars between 1 and 5")
    short stars;
    @Column(length = 4000)
    String text;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String answer;
    String flag;
}

@Entity
class Shipment {
    @EmbeddedId
    ShipmentId id;
    @ManyToOne
    @MapsId("orderId")
    Order order;
    BigDecimal weight;
    @Enumerated(EnumType.STRING)
    Month month;
    DayOfWeek day;
}

@Embeddable
record ShipmentId(UUID orderId, @Column(name = "piece") int part) implements java.io.Serializable {}

@Embeddable
class Translation {
    @Column(nullable = false)
    String text;
    boolean checked;
}
