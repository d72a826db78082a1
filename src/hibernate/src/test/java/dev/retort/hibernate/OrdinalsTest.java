package dev.retort.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.OrdinalColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.MapKeyEnumerated;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Hazards 11: which columns keep constants by their numbers, and which constants. */
class OrdinalsTest {

    enum Mood {
        GOOD,
        BAD {
            @Override
            public String toString() {
                return "not so good";
            }
        }
    }

    @Embeddable
    static class Detail {
        Mood felt;
    }

    static class MoodConverter implements AttributeConverter<Mood, Integer> {
        @Override
        public Integer convertToDatabaseColumn(Mood mood) {
            return mood == null ? null : mood.ordinal() + 10;
        }

        @Override
        public Mood convertToEntityAttribute(Integer number) {
            return number == null ? null : Mood.values()[number - 10];
        }
    }

    @Entity(name = "Person")
    @Inheritance
    static class Person {
        @Id
        long id;

        Mood unsaid;

        @Enumerated
        @Column(name = "given", columnDefinition = "integer")
        Mood named;

        @Embedded
        Detail detail;

        @ElementCollection
        Set<Mood> moods;

        @ElementCollection
        @MapKeyEnumerated
        Map<Mood, String> keys;

        @Enumerated(EnumType.STRING)
        Mood text;

        @Convert(converter = MoodConverter.class)
        Mood converted;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Mood type;

        int number;
    }

    @Entity(name = "Child")
    static class Child extends Person {
        Mood own;
    }

    @EachHibernate
    void areThoseOfTheEnumeration(HibernateUnderTest hibernate) {
        List<OrdinalColumn> ordinals = hibernate.read(Person.class, Child.class).ordinals();
        assertThat(ordinals)
                .extracting(column -> column.table().name() + "." + column.column())
                .containsExactly(
                        "person.felt",
                        "person.given",
                        "person.own",
                        "person.unsaid",
                        "person_keys.keys_key",
                        "person_moods.moods");
        assertThat(ordinals).extracting(OrdinalColumn::constants).containsOnly(List.of("GOOD", "BAD"));
    }

    enum Level {
        LOW(10),
        HIGH(20);

        @EnumeratedValue
        final int number;

        Level(int number) {
            this.number = number;
        }
    }

    @Entity(name = "Alarm")
    static class Alarm {
        @Id
        long id;

        Level level;
    }

    /** Of Jakarta Persistence 3.2: the constants say their numbers themselves, wherever they stand. */
    @EachHibernate
    void areNoneOfConstantsThatSayTheirNumbers(HibernateUnderTest hibernate) {
        if (hibernate.isNewest()) {
            assertThat(hibernate.read(Alarm.class).ordinals()).isEmpty();
        }
    }
}
