import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    Long id;

    @Embedded
    Address home;
}

@Embeddable
class Address {
    String street;
    String city;
}
