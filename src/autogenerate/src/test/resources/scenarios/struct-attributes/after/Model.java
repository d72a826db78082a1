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
@Struct(name = "address", attributes = {"street", "city"})
class Address {
    String street;
    String city;
}

@Embeddable
@Struct(name = "amount_of_money", attributes = {"currency", "rate", "amount"})
class Money {
    Long amount;

    Double rate;

    @Column(length = 3)
    String currency;
}
