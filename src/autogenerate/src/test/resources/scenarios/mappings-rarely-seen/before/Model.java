import jakarta.persistence.*;
import java.io.Serializable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.*;
import org.hibernate.annotations.IdGeneratorType;
import org.hibernate.type.SqlTypes;

@IdGeneratorType(org.hibernate.id.enhanced.SequenceStyleGenerator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
@interface Numbered {}

@Entity
@Table(name = "flights")
@RowId("ctid")
@SQLRestriction("canceled = false")
class Flight {
    @Id
    @Numbered
    Long id;

    @TenantId
    @Column(length = 20)
    String tenant;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn(name = "departure_zone")
    OffsetDateTime departure;

    @TimeZoneStorage(TimeZoneStorageType.NATIVE)
    ZonedDateTime arrival;

    boolean canceled;

    @Array(length = 5)
    int[] gates;

    @Array(length = 3)
    @Column(length = 10)
    String[] codes;

    @Generated(event = {org.hibernate.generator.EventType.INSERT}, writable = true)
    @ColumnDefault("current_timestamp")
    OffsetDateTime booked;

    @ElementCollection
    @OrderColumn(name = "stop_index")
    @ListIndexBase(1)
    List<String> stops = new ArrayList<>();

    @ElementCollection
    @Bag
    List<String> remarks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "flight_meals")
    @CollectionId(column = @Column(name = "meal_id"), generator = "increment")
    @CollectionIdJavaClass(idType = Long.class)
    Collection<String> meals = new ArrayList<>();

    @ElementCollection
    @SoftDelete(columnName = "gone")
    @CollectionTable(name = "flight_crew")
    Set<String> crew = new HashSet<>();

    @Any
    @AnyDiscriminator(DiscriminatorType.STRING)
    @AnyDiscriminatorValue(discriminator = "P", entity = Plane.class)
    @AnyDiscriminatorValue(discriminator = "H", entity = Heli.class)
    @AnyKeyJavaClass(Long.class)
    @Column(name = "vehicle_type", length = 1)
    @JoinColumn(name = "vehicle_id")
    Object vehicle;

    @ManyToAny
    @AnyDiscriminator(DiscriminatorType.STRING)
    @Column(name = "spare_type")
    @AnyDiscriminatorValue(discriminator = "P", entity = Plane.class)
    @AnyDiscriminatorValue(discriminator = "H", entity = Heli.class)
    @AnyKeyJavaClass(Long.class)
    @JoinTable(name = "flight_spares", joinColumns = @JoinColumn(name = "flight_id"), inverseJoinColumns = @JoinColumn(name = "spare_id"))
    List<Object> spares = new ArrayList<>();

    @Embedded
    Payment payment;

    Seat seat;
}

@Embeddable
@DiscriminatorColumn(name = "payment_kind", length = 10)
@DiscriminatorValue("cash")
class Payment {
    Integer amount;
}

@Embeddable
@DiscriminatorValue("card")
class CardPayment extends Payment {
    @Column(length = 16)
    String number;
}

@Embeddable
record Seat(int seat_row, String letter) {}

record PlaneKey(Long airline, Long number) implements Serializable {}

@Entity
@Table(name = "planes")
@SoftDelete(columnName = "live", strategy = SoftDeleteType.ACTIVE)
class Plane {
    @Id
    Long id;

    String name;
}

@Entity
@Table(name = "helis")
@SoftDelete
class Heli {
    @Id
    Long id;

    String name;
}

@Entity
@Table(name = "tickets")
class Ticket {
    @EmbeddedId
    TicketKey id;

    @PartitionKey
    @Column(name = "region_code")
    Integer region;
}

@Embeddable
record TicketKey(Long flight, @Column(length = 6) String code) implements Serializable {}

@Entity
@Table(name = "airlines")
@IdClass(AirlineKey.class)
class Airline {
    @Id
    @Column(length = 2)
    String country;

    @Id
    @Column(length = 3)
    String code;
}

record AirlineKey(String country, String code) implements Serializable {}

@Entity
@Table(name = "offices")
class Office {
    @Id
    Long id;

    @ManyToOne
    @JoinColumnsOrFormulas({
        @JoinColumnOrFormula(formula = @JoinFormula(value = "'DE'", referencedColumnName = "country")),
        @JoinColumnOrFormula(column = @JoinColumn(name = "airline_code", referencedColumnName = "code"))
    })
    Airline airline;
}
