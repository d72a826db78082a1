import jakarta.persistence.*;

@Entity
class Parent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(length = 50, nullable = false, unique = true)
    String name;
}

@Entity
@Table(indexes = @Index(name = "child_name_idx", columnList = "name desc"), check = @CheckConstraint(name = "child_name_set", constraint = "name <> ''"))
class Child {
    @Id
    @GeneratedValue
    Long id;

    String name;

    @Column(check = @CheckConstraint(name = "child_age_set", constraint = "age >= 0"))
    int age;

    @ManyToOne(optional = false)
    Parent parent;
}
