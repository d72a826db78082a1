package lines;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import java.net.InetAddress;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ManyToAny;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.Struct;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;

/** What came with Hibernate 6. */
@Entity
@Check(name = "newer_width_check", constraints = "width > 0 and height > 0")
class Newer {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;

    @UuidGenerator(style = UuidGenerator.Style.TIME)
    UUID other;

    @TenantId
    String tenant;

    int width;

    int height;

    @GeneratedColumn("width * height")
    int area;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> map;

    @JdbcTypeCode(SqlTypes.JSON)
    Point point;

    String[] words;
    List<Integer> numbers;
    Set<DayOfWeek> days;
    double[] measures;
    UUID[] links;
    LocalDate[] dates;

    @Enumerated(EnumType.STRING)
    DayOfWeek day;

    @JdbcTypeCode(SqlTypes.INET)
    InetAddress address;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 5)
    String fixed;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String unlimited;

    @JdbcTypeCode(SqlTypes.TINYINT)
    int tiny;

    @JdbcTypeCode(SqlTypes.UUID)
    UUID nativeUuid;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn(name = "moment_zone")
    OffsetDateTime moment;

    @TimeZoneStorage(TimeZoneStorageType.NATIVE)
    ZonedDateTime nativeMoment;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
    ZonedDateTime utcMoment;

    OffsetTime offsetTime;
    Year year;
    ZoneId zone;
    ZoneOffset zoneOffset;

    @jakarta.persistence.Convert(converter = YesNoConverter.class)
    boolean yes;

    @jakarta.persistence.Convert(converter = TrueFalseConverter.class)
    Boolean truth;

    @jakarta.persistence.Convert(converter = NumericBooleanConverter.class)
    Boolean number;

    @Any
    @AnyDiscriminator
    @AnyDiscriminatorValue(discriminator = "AUTO", entity = Keys.AutoKey.class)
    @AnyDiscriminatorValue(discriminator = "TABLE", entity = Keys.TableKey.class)
    @AnyKeyJavaClass(Long.class)
    @Column(name = "target_type")
    @JoinColumn(name = "target_id")
    Object target;

    @ManyToAny
    @AnyDiscriminator
    @AnyDiscriminatorValue(discriminator = "AUTO", entity = Keys.AutoKey.class)
    @AnyKeyJavaClass(Long.class)
    @Column(name = "target_type")
    @JoinTable(
            name = "newer_targets",
            joinColumns = @JoinColumn(name = "newer_id"),
            inverseJoinColumns = @JoinColumn(name = "target_id"))
    Set<Object> targets;

    @Embeddable
    static class Point {
        int x;
        int y;
    }

    @Entity
    static class Partitioned {
        @Id
        long id;

        @PartitionKey
        int region;
    }

    /** Composite types, one inside the other. */
    @Entity
    static class Framed {
        @Id
        long id;

        Frame frame;
    }

    @Embeddable
    @Struct(name = "frame")
    static class Frame {
        String label;
        Corner corner;
    }

    @Embeddable
    @Struct(name = "corner")
    static class Corner {
        int x;
        Integer y;
    }
}
