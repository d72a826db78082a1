import jakarta.persistence.*;

@Entity
@Table(name = "`with.dot`")
class Dotted {
    @Id
    Long id;
}

@Entity
@Table(name = "`with space, (and) more`")
class Spaced {
    @Id
    Long id;
}

@Entity
@Table(name = "`first`")
class First {
    @Id
    Long id;

    @ManyToOne
    Dotted dotted;

    @ManyToOne
    Spaced spaced;
}
