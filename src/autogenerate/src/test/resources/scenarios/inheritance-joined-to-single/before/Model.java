import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
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
