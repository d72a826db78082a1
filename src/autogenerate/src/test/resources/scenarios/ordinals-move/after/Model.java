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
    OPEN,
    PAID,
    SENT
}

enum Size {
    LARGE,
    SMALL
}

enum Speed {
    SLOW,
    EXPRESS
}

enum Label {
    COLD,
    FRAGILE,
    HEAVY
}
