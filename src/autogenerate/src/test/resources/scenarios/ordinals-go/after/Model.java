import jakarta.persistence.*;

@Entity
@Table(name = "ticket")
class Ticket {
    @Id
    Long id;

    State state;
}

enum State {
    OPEN,
    DONE
}
