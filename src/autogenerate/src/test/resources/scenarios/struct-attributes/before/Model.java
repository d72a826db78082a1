import jakarta.persistence.*;
import org.hibernate.annotations.Struct;

@Entity
@Table(name = "customer")
class Customer {
    @Id
    Long id;

    Address home;

    Money credit;
}

@Embeddable
@Struct(name = "address", attributes = {"street", "zip"})
class Address {
    String street;
    String zip;
}

@Embeddable
@Struct(name = "amount_of_money", attributes = {"amount", "currency"})
class Money {
    Integer amount;

    @Column(length = 3)
    String currency;
}
