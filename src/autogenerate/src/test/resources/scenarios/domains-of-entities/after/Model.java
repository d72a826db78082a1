import jakarta.persistence.*;

@Entity
@Table(name = "person")
class Person {
    @Id
    Long id;

    @Column(columnDefinition = "email_address", nullable = false)
    String mail;

    @Column(columnDefinition = "email_address")
    String other;
}
