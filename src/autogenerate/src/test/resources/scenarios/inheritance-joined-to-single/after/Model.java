import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind", length = 10)
class Animal {
    @Id
    Long id;

    String name;
}

@Entity
class Dog extends Animal {
    String breed;
}

@Entity
class Cat extends Animal {
    int lives;
}
