import jakarta.persistence.*;

@Entity
@Table(name = "booking")
class Booking {
    @Id
    Long id;

    @Column(columnDefinition = "int4range")
    String room;

    @Column(columnDefinition = "tsrange")
    String during;
}
