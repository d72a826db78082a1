import jakarta.persistence.*;

@Entity
class Country {
    @Id
    Long id;

    @OneToOne
    City capital;
}

@Entity
class City {
    @Id
    Long id;

    @ManyToOne(optional = false)
    Country country;

    @ManyToOne
    City twin;
}
