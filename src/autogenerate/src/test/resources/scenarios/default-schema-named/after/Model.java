import jakarta.persistence.*;

@Entity
@Table(name = "parent", schema = "public")
class Parent {
    @Id
    Long id;
}

@Entity
@Table(name = "child", schema = "public")
class Child {
    @Id
    @GeneratedValue
    @SequenceGenerator(sequenceName = "seq", schema = "public")
    Long id;

    @ManyToOne
    Parent parent;
}
