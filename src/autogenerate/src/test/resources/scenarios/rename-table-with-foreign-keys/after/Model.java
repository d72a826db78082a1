import jakarta.persistence.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
class Customer {
    @Id
    Long id;
}

@Entity
@Table(
        name = "invoice",
        indexes = {
            @Index(name = "customer_id", columnList = "customer_id"),
            @Index(name = "agent_id", columnList = "agent_id")
        })
@Check(constraints = "total > -1")
class Bill {
    @Id
    Long id;

    int total;
    String note;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.CASCADE)
    Customer customer;

    @ManyToOne
    Customer agent;

    @ManyToOne
    Customer payer;
}
