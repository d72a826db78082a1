import jakarta.persistence.*;
import org.hibernate.annotations.Check;

@Entity
class Customer {
    @Id
    Long id;
}

@Entity
@Table(
        name = "bill",
        indexes = {
            @Index(name = "customer_id", columnList = "customer_id"),
            @Index(name = "agent_id", columnList = "agent_id")
        })
@Check(constraints = "total > 0")
class Bill {
    @Id
    Long id;

    int total;
    String note;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "bill_ibfk_1"))
    Customer customer;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "bill_ibfk_2"))
    Customer agent;
}
