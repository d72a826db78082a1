import jakarta.persistence.*;

@Entity
class Sized {
    @Id
    @GeneratedValue
    @SequenceGenerator(name = "sized", sequenceName = "sized_numbers", allocationSize = 50)
    Long id;
}

@Entity
class Numbered {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
}

@Entity
class Sequenced {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}

@Entity
class Plain {
    @Id
    Long id;
}
