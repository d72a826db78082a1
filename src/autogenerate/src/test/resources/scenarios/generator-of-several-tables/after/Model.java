import jakarta.persistence.*;

@Entity
@Table(name = "vessel")
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Vessel {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}

@Entity
@Table(name = "tanker")
class Tanker extends Vessel {
    int tons;
}

@Entity
@Table(name = "ferry")
class Ferry extends Vessel {
    int seats;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Berth {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @Column(name = "berth_number")
    Long number;
}

@Entity
@Table(name = "quay")
class Quay extends Berth {}

@Entity
@Table(name = "buoy")
class Buoy extends Berth {}

@Entity
@Table(name = "captain")
class Captain {
    @Id
    @GeneratedValue(generator = "people")
    @SequenceGenerator(name = "people", sequenceName = "people", allocationSize = 1)
    Integer id;
}

@Entity
@Table(name = "sailor")
class Sailor {
    @Id
    @GeneratedValue(generator = "people")
    @SequenceGenerator(name = "people", sequenceName = "people", allocationSize = 1)
    Long id;

    @Version
    int version;
}
