import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class OrderLine {
    @EmbeddedId
    OrderLineId id;

    int quantity;
}

@Embeddable
class OrderLineId implements Serializable {
    Long orderId;
    Integer line;
}

@Entity
@IdClass(StockId.class)
class Stock {
    @Id
    String warehouse;

    @Id
    @Column(name = "article_number")
    Long article;
}

class StockId implements Serializable {
    String warehouse;
    Long article;
}

@Entity
class Delivery {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "line_no", referencedColumnName = "line")
    @JoinColumn(name = "order_no", referencedColumnName = "orderId")
    OrderLine line;

    @ManyToOne
    Stock stock;
}

@Entity
class DeliveryNote {
    @Id
    Long id;

    @OneToOne
    @MapsId
    Delivery delivery;
}
