import jakarta.persistence.*;
import org.hibernate.annotations.Struct;

@Entity
@Table(name = "shop")
class Shop {
    @Id
    Long id;

    String name;

    Wage wage;
}

@Embeddable
@Struct(name = "wage")
class Wage {
    Integer cents;
    String currency;
}
