import jakarta.persistence.*;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.*;

@MappedSuperclass
abstract class Root {
    @Id
    @GeneratedValue(generator = "shared")
    @TableGenerator(name = "shared", table = "counters", allocationSize = 10)
    Long id;
}

@MappedSuperclass
abstract class Named extends Root {
    @Column(nullable = false)
    String name;
}

@Entity
@Table(name = "t_harbour", schema = "geo", uniqueConstraints = @UniqueConstraint(columnNames = {"country", "name"}))
class Harbour extends Named {
    String country;
    @Column(name = "`order`", length = 40)
    String reserved;
    @OneToMany
    @JoinColumn(name = "harbour_id")
    List<Quay> quays;
    @Column(columnDefinition = "numeric(10,7) default 1.5")
    BigDecimal latitude;
}

@Entity
@Table(name = "t_quay", schema = "geo")
class Quay extends Named {
    @Column(name = "len")
    long length;
    @ManyToOne
    @JoinColumn(nullable = false)
    Company owner;
}

@Entity
@Table(name = "`Company`", indexes = @Index(name = "Company_Idx", columnList = "vatId desc, name"))
class Company extends Named {
    @Column(length = 25, nullable = false)
    String vatId;
    @Embedded
    Seat seat;
    @Column(name = "aVeryLongColumnNameThatIsStillWithinTheLimitOfSixtyThreeBytes2", columnDefinition = "varchar(99)")
    String longName;
    @ManyToOne
    @JoinColumn(name = "mother")
    @OnDelete(action = OnDeleteAction.SET_NULL)
    Company parent;
    @ManyToMany
    @JoinTable(name = "partners", schema = "geo")
    List<Company> partners;
}

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
class Vessel {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
    String imo;
    @ManyToOne
    Company operator;
}

@Entity
class Tanker extends Vessel {
    @Column(nullable = false)
    Integer capacity;
}

@Entity
class Ferry extends Vessel {
    Integer passengers;
    @ElementCollection
    List<String> routes;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Cargo {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
    @Column(columnDefinition = "varchar(100) collate \"POSIX\"")
    String label;
}

@Entity
class Container extends Cargo {
    @Column(length = 11, unique = true, nullable = false)
    String number;
    int feet;
}

@Entity
class Bulk extends Cargo {
    double tons;
}

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
abstract class Fee {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
    BigDecimal amount;
    @ManyToOne
    Call call;
}

@Entity
class PortFee extends Fee {
    String rule;
}

@Entity
class TugFee extends Fee {
    int tugs;
}

@Entity
@Table(name = "port_call")
@Check(name = "in_order", constraints = "arrival <= departure")
class Call {
    @Id
    @GeneratedValue
    UUID id;
    @ManyToOne
    Vessel vessel;
    @ManyToOne
    Harbour harbour;
    OffsetDateTime arrival;
    LocalDateTime departure;
    @Embedded
    Draught draught;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    State state;
    @OneToMany(mappedBy = "call")
    List<Fee> fees;
    @ElementCollection
    @CollectionTable(name = "call_notes", schema = "ops", indexes = @Index(columnList = "notes"))
    List<String> notes;
}

enum State { PLANNED, ARRIVED, LEFT }

@Embeddable
class Draught {
    @Column(name = "front")
    Float fore;
    @Column(precision = 5, scale = 2)
    BigDecimal aft;
}

@Entity
class Pilot {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
    @Column(unique = true)
    String license;
    String fullName;
    @ManyToMany
    List<Call> calls;
}

@Entity
class Booking {
    @EmbeddedId
    BookingId id;
    @ManyToOne
    @JoinColumn(name = "call_id", insertable = false, updatable = false)
    Call call;
    @Column(precision = 12, scale = 2)
    BigDecimal price;
    @Formula("price * 2")
    BigDecimal twice;
}

@Embeddable
record BookingId(@Column(name = "call_id") UUID call, @Column(length = 5) String nr) {}

@Entity
@Table(schema = "crew")
class Shift {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    long id;
    @ManyToOne
    Pilot pilot;
    @Column(name = "on_day", nullable = false)
    @ColumnDefault("current_date")
    LocalDate day;
    @Version
    java.sql.Timestamp version;
}

@Entity
@Table(schema = "ops")
class Roster {
    @Id
    long id;
    @ManyToMany
    @JoinTable(schema = "crew", name = "roster_shift")
    Set<Shift> shifts;
}

@Entity
@Immutable
@Subselect("select id, name from geo.t_harbour")
class HarbourName {
    @Id
    Long id;
    String name;
}

@Embeddable
class Seat {
    String street;
    @Column(name = "town")
    String city;
}
