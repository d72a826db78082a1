import jakarta.persistence.*;
import java.util.Set;

@Entity
@Table(name = "parcel")
class Parcel {
    @Id
    Long id;

    Status status;

    @Enumerated(EnumType.ORDINAL)
    Size size;

    Speed speed;

    @ElementCollection
    @CollectionTable(name = "parcel_labels")
    @Column(name = "label")
    Set<Label> labels;

    @Enumerated(EnumType.STRING)
    Size named;
}

enum Status {
    NEW,
    PAID,
    SENT
}

enum Size {
    SMALL,
    LARGE
}

enum Speed {
    SLOW,
    FAST
}

enum Label {
    FRAGILE,
    HEAVY
}
