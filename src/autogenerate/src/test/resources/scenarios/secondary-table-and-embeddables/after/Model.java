import jakarta.persistence.*;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;

@MappedSuperclass
abstract class Audited<U extends Serializable> {
    @Column(nullable = false)
    @ColumnDefault("now()")
    Instant created;

    @Version
    int version;

    @Column(length = 40)
    U changedBy;
}

@Entity
@SecondaryTable(name = "customer_details", pkJoinColumns = @PrimaryKeyJoinColumn(name = "customer_id"), foreignKey = @ForeignKey(name = "details_of_customer"))
class Customer extends Audited<String> {
    @Id
    Long id;

    @Embedded
    Address home;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "work_street", length = 100))
    @AttributeOverride(name = "city", column = @Column(name = "work_city"))
    Address work;

    @Embedded
    Contact contact;

    @Column(table = "customer_details", columnDefinition = "text")
    String biography;
}

@Embeddable
class Address {
    String street;
    String city;
}

@Embeddable
class Contact {
    @OneToOne
    @PrimaryKeyJoinColumn(name = "id")
    Agent twin;

    @ManyToOne
    @JoinColumn(name = "agent_code", referencedColumnName = "code")
    Agent agent;
}

@Entity
class Agent {
    @Id
    Long id;

    @Column(unique = true, length = 10)
    String code;
}
