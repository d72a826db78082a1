import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "shop")
class Shop {
    @Id
    Long id;
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Kind kind;
}

enum Kind {
    A,
    B,
    D,
    E
}
