package dev.retort.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.type.SqlTypes;

/** Which type each kind of attribute has, as Hibernate's dialect writes it. */
class ColumnTypesTest {

    enum Colour {
        RED,
        GREEN
    }

    @Entity
    @Table(name = "basics")
    static class Basics {
        @Id
        long id;

        String text;

        @jakarta.persistence.Column(length = 40)
        String shortText;

        @jakarta.persistence.Column(length = 100_000)
        String longText;

        int number;
        Integer boxed;
        short small;
        byte tiny;
        boolean flag;
        char letter;
        float single;
        double real;
        BigInteger huge;
        BigDecimal amount;

        @jakarta.persistence.Column(precision = 10, scale = 4)
        BigDecimal rate;

        UUID uuid;
        byte[] bytes;

        @Lob
        String clob;

        @Lob
        byte[] blob;

        Locale locale;
        Currency currency;
        Year year;
    }

    @EachHibernate
    void basicTypes(HibernateUnderTest hibernate) {
        Map<String, String> types = types(hibernate.read(Basics.class), "basics");
        assertThat(types)
                .containsEntry("id", "bigint not null")
                .containsEntry("text", "varchar(255)")
                .containsEntry("shorttext", "varchar(40)")
                .containsEntry("longtext", "varchar(100000)")
                .containsEntry("number", "integer not null")
                .containsEntry("boxed", "integer")
                .containsEntry("small", "smallint not null")
                .containsEntry("tiny", "smallint not null")
                .containsEntry("flag", "boolean not null")
                .containsEntry("letter", "char(1) not null")
                .containsEntry("single", "float4 not null")
                .containsEntry("real", "float(53) not null")
                .containsEntry("huge", "numeric(38,0)")
                .containsEntry("amount", "numeric(38,2)")
                .containsEntry("rate", "numeric(10,4)")
                .containsEntry("uuid", "uuid")
                .containsEntry("bytes", "bytea")
                .containsEntry("clob", "oid")
                .containsEntry("blob", "oid")
                .containsEntry("locale", "varchar(255)")
                .containsEntry("currency", "varchar(3)")
                .containsEntry("year", "integer");
    }

    @Entity
    @Table(name = "times")
    static class Times {
        @Id
        long id;

        Instant instant;

        @jakarta.persistence.Column(precision = 3)
        Instant millis;

        LocalDate date;
        LocalTime time;
        LocalDateTime local;
        OffsetDateTime shifted;
        ZonedDateTime zoned;

        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        OffsetDateTime split;

        Date legacy;
        Duration duration;
        ZoneId zone;
    }

    @EachHibernate
    void temporalTypes(HibernateUnderTest hibernate) {
        Map<String, String> types = types(hibernate.read(Times.class), "times");
        assertThat(types)
                .containsEntry("instant", "timestamp(6) with time zone")
                .containsEntry("date", "date")
                .containsEntry("time", hibernate.isNewest() ? "time(0)" : "time(6)")
                .containsEntry("local", "timestamp(6)")
                .containsEntry("shifted", "timestamp(6) with time zone")
                .containsEntry("zoned", "timestamp(6) with time zone")
                .containsEntry("split", "timestamp(6) with time zone")
                .containsEntry("split_tz", "integer")
                .containsEntry("legacy", "timestamp(6)")
                .containsEntry("duration", "numeric(21,0)")
                .containsEntry("zone", "varchar(255)");
    }

    @Entity
    @Table(name = "specials")
    static class Specials {
        @Id
        long id;

        @Enumerated(EnumType.ORDINAL)
        Colour ordinal;

        @Enumerated(EnumType.STRING)
        Colour string;

        String[] tags;
        List<Integer> numbers;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, String> json;

        @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
        String text;

        @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
        Duration interval;

        InetAddress address;
    }

    @EachHibernate
    void specialTypes(HibernateUnderTest hibernate) {
        Schema schema = hibernate.read(Specials.class);
        Map<String, String> types = types(schema, "specials");
        assertThat(types)
                .containsEntry("ordinal", "smallint")
                .containsEntry("string", "varchar(255)")
                .containsEntry("tags", "varchar(255)[]")
                .containsEntry("numbers", "integer[]")
                .containsEntry("json", "jsonb")
                .containsEntry("text", "text")
                .containsEntry("interval", "interval second(6)")
                .containsEntry("address", "inet");
    }

    private static Map<String, String> types(Schema schema, String table) {
        return schema.table(QualifiedName.of(table)).orElseThrow().columns().stream()
                .collect(Collectors.toMap(
                        Column::name, column -> column.type() + (column.nullable() ? "" : " not null")));
    }
}
