import jakarta.persistence.*;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;

@MappedSuperclass
abstract class Audited {
    @Column(nullable = false)
    @ColumnDefault("now()")
    Instant created;

    @Version
    int version;
}

@Entity
@SecondaryTable(name = "customer_details", pkJoinColumns = @PrimaryKeyJoinColumn(name = "customer_id"), foreignKey = @ForeignKey(name = "details_of_customer"))
class Customer extends Audited {
    @Id
    Long id;

    @Embedded
    Address home;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "work_street", length = 100))
    @AttributeOverride(name = "city", column = @Column(name = "work_city"))
    Address work;

    @Column(table = "customer_details", columnDefinition = "text")
    String biography;
}

@Embeddable
class Address {
    String street;
    String city;
}
