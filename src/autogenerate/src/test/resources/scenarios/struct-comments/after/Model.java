import jakarta.persistence.*;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.Struct;

@Entity
@Table(name = "customer")
class Customer {
    @Id
    Long id;

    Address home;
}

@Embeddable
@Struct(name = "address", attributes = {"street", "city"})
class Address {
    @Comment("street and number")
    String street;

    @Comment("where it is")
    @Column(columnDefinition = "varchar(60) collate \"C\"")
    String city;
}
