import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "shop")
class Shop {
    @Id
    Long id;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Kind kind;
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Size size;
}

enum Kind {
    BAKER,
    BUTCHER
}

enum Size {
    SMALL,
    LARGE
}
