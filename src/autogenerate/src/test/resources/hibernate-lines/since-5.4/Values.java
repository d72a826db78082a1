package lines;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URL;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Nationalized;

/** A column of every basic type. */
@Entity
@Table(name = "\"Values\"")
class Values {

    @Id
    long id;

    @Version
    int version;

    boolean primitiveBoolean;
    Boolean wrappedBoolean;
    byte tiny;
    short small;
    Integer whole;
    Long large;
    float single;
    Double twice;
    char letter;

    @Column(precision = 12, scale = 3)
    BigDecimal amount;

    BigDecimal bare;

    @Column(precision = 30)
    BigInteger huge;

    String text;

    @Column(name = "\"order\"", length = 40, nullable = false)
    String reserved;

    @Column(length = 100_000)
    String longText;

    @Nationalized
    String national;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    String clob;

    @Lob
    byte[] blob;

    byte[] bytes;

    @Column(columnDefinition = "text")
    String definedText;

    @Column(columnDefinition = "numeric(9, 2) default 0 not null")
    BigDecimal definedAmount;

    UUID uuid;
    Date date;

    @Temporal(TemporalType.DATE)
    Date onlyDate;

    @Temporal(TemporalType.TIME)
    Date onlyTime;

    Calendar calendar;
    java.sql.Timestamp timestamp;
    LocalDate localDate;

    @Column(name = "wall_time")
    LocalTime localTime;

    LocalDateTime localDateTime;
    OffsetDateTime offsetDateTime;
    ZonedDateTime zonedDateTime;
    Instant instant;
    Duration duration;
    Currency currency;
    Locale locale;
    TimeZone timeZone;
    URL url;
    Class<?> type;
    DayOfWeek ordinalDay;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    DayOfWeek namedDay;

    @Convert(converter = PeriodText.class)
    @Column(length = 20)
    Period period;

    @Formula("large * 2")
    Long computed;

    @Converter
    static class PeriodText implements AttributeConverter<Period, String> {
        @Override
        public String convertToDatabaseColumn(Period period) {
            return period == null ? null : period.toString();
        }

        @Override
        public Period convertToEntityAttribute(String text) {
            return text == null ? null : Period.parse(text);
        }
    }
}
