import jakarta.persistence.*;

@Entity(name = "One")
@Table(name = "item", schema = "public")
class One {
    @Id
    Long id;
}

@Entity(name = "Two")
@Table(name = "item", schema = "other")
class Two {
    @Id
    Long id;
}
