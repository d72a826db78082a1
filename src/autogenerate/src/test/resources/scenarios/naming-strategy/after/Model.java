import jakarta.persistence.*;

@Entity
class CustomerOrder {
    @Id
    Long orderId;

    String userName;

    @ManyToOne
    CustomerOrder formerOrder;
}
