package lines;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.time.Instant;
import org.hibernate.annotations.DiscriminatorFormula;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Every kind of inheritance. */
class Families {

    @MappedSuperclass
    abstract static class Recorded {
        @Id
        @GeneratedValue
        Long id;

        @Column(nullable = false, updatable = false)
        Instant created;
    }

    @Entity
    static class Vehicle extends Recorded {
        int wheels;
    }

    @Entity
    static class Truck extends Vehicle {
        Double load;
    }

    @Entity
    @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
    @DiscriminatorValue("1")
    static class Fruit extends Recorded {}

    @Entity
    @DiscriminatorValue("2")
    static class Apple extends Fruit {
        @Column(nullable = false)
        String sort;
    }

    @Entity
    @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR)
    @DiscriminatorValue("S")
    static class Stone extends Recorded {}

    @Entity
    @DiscriminatorFormula("case when carat is null then 0 else 1 end")
    @DiscriminatorValue("0")
    static class Ring extends Recorded {
        Integer carat;
    }

    @Entity
    @DiscriminatorValue("1")
    static class GoldRing extends Ring {}

    @Entity
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Account extends Recorded {
        @ManyToOne
        Account parent;
    }

    @Entity
    @PrimaryKeyJoinColumn(name = "account_id")
    @OnDelete(action = OnDeleteAction.CASCADE)
    static class Savings extends Account {
        double rate;
    }

    @Entity
    @Inheritance(strategy = InheritanceType.JOINED)
    @DiscriminatorColumn(name = "kind", length = 12)
    static class Paper extends Recorded {}

    @Entity(name = "Letters")
    static class Letter extends Paper {
        String subject;
    }

    @Entity
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    abstract static class Shape extends Recorded {
        @ManyToOne
        Shape around;
    }

    @Entity
    static class Circle extends Shape {
        double radius;
    }

    @Entity
    static class Square extends Shape {
        @Column(unique = true)
        Long side;
    }
}
