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
    @TableGenerator(name = "shared", table = "counters", allocationSize = 5)
    Long id;
}

@MappedSuperclass
abstract class Named extends Root {
    @Column(nullable = false)
    String name;
}

@Entity
@Table(name = "t_harbour", schema = "geo", uniqueConstraints = @UniqueConstraint(columnNames = {"name", "country"}))
class Harbour extends Named {
    String country;
    @Column(name = "`select`")
    String reserved;
    @OneToMany
    List<Quay> quays;
    @Column(columnDefinition = "numeric(9,6) default 0")
    BigDecimal latitude;
}

@Entity
@Table(name = "t_quay", schema = "geo")
class Quay extends Named {
    int length;
    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Company owner;
}

@Entity
@Table(name = "`Company`", indexes = @Index(name = "Company_Idx", columnList = "vatId"))
class Company extends Named {
    @Column(unique = true, length = 20)
    String vatId;
    String street;
    String city;
    @Column(name = "aVeryLongColumnNameThatIsStillWithinTheLimitOfSixtyThreeBytes1")
    String longName;
    @ManyToOne
    Company parent;
    @ManyToMany
    Set<Company> partners;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Vessel {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Integer id;
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
    Set<String> routes;
}

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
class Cargo {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
    @Column(columnDefinition = "text collate \"C\"")
    String label;
}

@Entity
class Container extends Cargo {
    @Column(length = 11, unique = true)
    String number;
    int feet;
}

@Entity
class Bulk extends Cargo {
    double tons;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
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
@Check(name = "in_order", constraints = "arrival < departure")
class Call {
    @Id
    @GeneratedValue
    UUID id;
    @ManyToOne(optional = false)
    Vessel vessel;
    @ManyToOne
    Harbour harbour;
    LocalDateTime arrival;
    LocalDateTime departure;
    @Embedded
    Draught draught;
    @Enumerated(EnumType.STRING)
    State state;
    @OneToMany(mappedBy = "call")
    List<Fee> fees;
    @ElementCollection
    @CollectionTable(name = "call_notes")
    List<String> notes;
}

enum State { PLANNED, ARRIVED, LEFT }

@Embeddable
class Draught {
    @Column(name = "fore")
    float fore;
    float aft;
}

@Entity
class Pilot {
    @Id
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
}

@Embeddable
record BookingId(@Column(name = "call_id") UUID call, int nr) {}

@Entity
@Table(schema = "ops")
class Shift {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    long id;
    @ManyToOne
    Pilot pilot;
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
    @JoinTable(schema = "ops")
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
