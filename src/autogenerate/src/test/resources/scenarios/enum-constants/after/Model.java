import jakarta.persistence.*;
import java.util.Set;

@Entity
class Shop {
    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    Kind kind;

    Kind ordinal;

    boolean open;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    Set<Kind> kinds;
}

enum Kind {
    BAKER,
    GROCER,
    TAILOR
}
