import jakarta.persistence.*;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "everything")
class Everything {
    @Id
    Long id;

    String text;
    @Column(length = 30)
    String limited;
    char letter;
    Character boxedLetter;
    short small;
    Short boxedSmall;
    byte tiny;
    int number;
    Integer boxedNumber;
    long big;
    BigInteger huge;
    BigDecimal money;
    @Column(precision = 10, scale = 2)
    BigDecimal price;
    float ratio;
    Float boxedRatio;
    @Column(precision = 10)
    float shortFloat;
    double measure;
    Double boxedMeasure;
    boolean flag;
    Boolean boxedFlag;
    byte[] bytes;
    @Column(length = 100)
    byte[] someBytes;
    char[] characters;
    LocalDate day;
    LocalTime moment;
    @Column(secondPrecision = 3)
    LocalDateTime local;
    LocalDateTime micro;
    OffsetDateTime offsetAt;
    OffsetTime offsetTime;
    ZonedDateTime zoned;
    Instant instant;
    Duration duration;
    Year year;
    UUID uuid;
    URL url;
    Currency currency;
    Locale locale;
    ZoneId zone;
    Class<?> type;
    Kind ordinal;
    @Enumerated(EnumType.STRING)
    Kind string;
    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    Kind named;
    @Lob
    String clob;
    @Lob
    byte[] blob;
    @Column(length = 100000)
    String longer;
    @Column(columnDefinition = "text")
    String defined;
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> json;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String long32;
    String[] strings;
    int[] numbers;
    List<Long> longs;
    Set<Kind> kinds;
    @Temporal(TemporalType.DATE)
    Date date;
    @Temporal(TemporalType.TIME)
    Date time;
    @Temporal(TemporalType.TIMESTAMP)
    Date timestamp;
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Kind nativeEnum;
    @JdbcTypeCode(SqlTypes.INET)
    java.net.InetAddress address;
    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    Duration interval;
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 8)
    String fixed;
    @Convert(converter = YesNo.class)
    Boolean converted;
}

enum Kind {
    FIRST,
    SECOND,
    THIRD
}

@Converter
class YesNo implements AttributeConverter<Boolean, String> {
    @Override
    public String convertToDatabaseColumn(Boolean value) {
        return value == null ? null : value ? "yes" : "no";
    }

    @Override
    public Boolean convertToEntityAttribute(String value) {
        return value == null ? null : value.equals("yes");
    }
}
