import jakarta.persistence.*;

@Entity
class Sized {
    @Id
    @GeneratedValue
    @SequenceGenerator(name = "sized", sequenceName = "sized_numbers", allocationSize = 10, initialValue = 1000)
    Long id;
}

@Entity
class Numbered {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}

@Entity
class Sequenced {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
}

@Entity
class Plain {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "numbers")
    @TableGenerator(name = "numbers", table = "id_numbers", pkColumnName = "of", valueColumnName = "value", allocationSize = 5)
    Long id;
}
