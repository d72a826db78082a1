package dev.retort.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.YesNoConverter;

/** Check constraints, enumerations and what Bean Validation adds. */
class ChecksTest {

    enum Level {
        LOW,
        HIGH
    }

    @Entity(name = "Checked")
    @Check(name = "table_check", constraints = "low < high")
    @Check(constraints = "low > 0")
    static class Checked {
        @Id
        long id;

        int low;

        @Check(constraints = "high < 100")
        int high;

        @Enumerated
        Level ordinal;

        @Enumerated(jakarta.persistence.EnumType.STRING)
        Level text;

        @Convert(converter = YesNoConverter.class)
        boolean answer;
    }

    @EachHibernate
    void checks(HibernateUnderTest hibernate) {
        assertThat(hibernate.read(Checked.class).tables().get(0).checkConstraints())
                .containsExactlyInAnyOrder(
                        CheckConstraint.of("table_check", "low < high"),
                        CheckConstraint.of(null, "low > 0"),
                        CheckConstraint.of(null, "high < 100"),
                        CheckConstraint.of(null, "ordinal between 0 and 1"),
                        CheckConstraint.of(null, "text in ('LOW','HIGH')"),
                        CheckConstraint.of(null, "answer in ('N','Y')"));
    }

    @Entity(name = "Animal")
    @DiscriminatorColumn(name = "kind", length = 10)
    abstract static class Animal {
        @Id
        long id;
    }

    @Entity(name = "Dog")
    static class Dog extends Animal {
        boolean barks;
    }

    @Entity(name = "Cat")
    static class Cat extends Animal {}

    @EachHibernate
    void discriminators(HibernateUnderTest hibernate) {
        List<CheckConstraint> checks = hibernate
                .read(Animal.class, Dog.class, Cat.class)
                .tables()
                .get(0)
                .checkConstraints();
        assertThat(checks)
                .isEqualTo(
                        hibernate.isNewest()
                                ? List.of(
                                        CheckConstraint.of(null, "kind <> 'Dog' or (barks is not null)"),
                                        CheckConstraint.of(null, "kind in ('Cat','Dog')"))
                                : List.of());
    }

    @Entity(name = "Named")
    static class Named {
        @Id
        long id;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Level level;
    }

    @EachHibernate
    void namedEnums(HibernateUnderTest hibernate) {
        Schema schema = hibernate.read(Named.class);
        assertThat(schema.enumTypes()).containsExactly(new EnumType(QualifiedName.of("level"), List.of("HIGH", "LOW")));
        assertThat(schema.tables().get(0).column("level"))
                .map(column -> column.type())
                .contains(SqlType.of("level"));
    }

    @Entity(name = "Validated")
    static class Validated {
        @Id
        long id;

        @NotNull
        @Size(max = 30)
        String name;

        @Min(1)
        @Max(9)
        int grade;
    }

    @EachHibernate
    void beanValidation(HibernateUnderTest hibernate) {
        var table = hibernate.read(Validated.class).tables().get(0);
        assertThat(table.column("name"))
                .contains(dev.retort.schema.Column.of("name", SqlType.of("varchar", 30))
                        .withNullable(false));
        assertThat(table.checkConstraints())
                .extracting(CheckConstraint::expression)
                .containsExactly("(grade>=1) and (grade<=9)");
    }

    @EachHibernate
    void beanValidationSwitchedOff(HibernateUnderTest hibernate) {
        for (Map<String, String> off : List.of(
                Map.of("jakarta.persistence.validation.mode", "none"),
                Map.of("jakarta.persistence.validation.mode", "callback"),
                Map.of("hibernate.validator.apply_to_ddl", "false"))) {
            var table = hibernate.read(off, Validated.class).tables().get(0);
            assertThat(table.column("name")).contains(dev.retort.schema.Column.of("name", SqlType.of("varchar", 255)));
            assertThat(table.checkConstraints()).isEmpty();
        }
    }
}
