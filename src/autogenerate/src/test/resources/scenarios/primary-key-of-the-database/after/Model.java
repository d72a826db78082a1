import jakarta.persistence.*;

@Entity
@Table(name = "thing")
class Thing {
    @Id
    Long id;

    String name;
}

@Entity
@Table(name = "part")
class Part {
    @Id
    Long id;
}
