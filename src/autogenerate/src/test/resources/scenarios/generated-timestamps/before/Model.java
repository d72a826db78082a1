import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDateTime;
import org.hibernate.annotations.*;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Asset {
    @Id
    Long id;

    @CreationTimestamp
    Instant created;

    @UpdateTimestamp
    Instant updated;

    @Comment("On the label")
    String tag;
}

@Entity
class Vehicle extends Asset {
    @Embedded
    Checked checked;
}

@Embeddable
class Checked {
    @CurrentTimestamp(source = SourceType.DB)
    LocalDateTime at;

    String by;
}
