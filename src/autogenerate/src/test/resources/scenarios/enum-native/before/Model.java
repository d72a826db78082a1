import jakarta.persistence.*;

@Entity
@Table(name = "shop")
class Shop {
    @Id
    Long id;
    @Enumerated(EnumType.STRING)
    Kind kind;
}

enum Kind {
    BAKER,
    BUTCHER
}
