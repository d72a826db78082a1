package lines;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Duration;
import org.hibernate.annotations.NativeGenerator;

/** The words of JPA 3.2. */
class Standard {

    enum Size {
        SMALL("S"),
        LARGE("L");

        @EnumeratedValue
        private final String letter;

        Size(String letter) {
            this.letter = letter;
        }
    }

    @Entity
    @Table(
            name = "standards",
            comment = "Says what it is for; it holds",
            check = @CheckConstraint(name = "standards_range", constraint = "low < high"),
            options = "with (fillfactor = 70)",
            indexes = @Index(name = "standards_low_idx", columnList = "low desc"),
            uniqueConstraints = @UniqueConstraint(name = "standards_low_key", columnNames = "low", options = ""))
    static class Ruled {
        @Id
        @GeneratedValue
        @SequenceGenerator(sequenceName = "standards_seq", initialValue = 3, allocationSize = 4, options = "cycle")
        Long id;

        @Column(comment = "The lower end", check = @CheckConstraint(constraint = "low > -5"))
        int low;

        int high;

        @Column(options = "default 'L'")
        @Enumerated(EnumType.STRING)
        Size size;

        @Column(secondPrecision = 0)
        Duration duration;

        @ManyToOne
        @JoinColumn(comment = "Before this one", foreignKey = @ForeignKey(options = "on delete set null"))
        Ruled previous;
    }

    @Entity
    static class Native {
        @Id
        @NativeGenerator
        Long id;
    }
}
