import jakarta.persistence.*;

@Entity
public class Child {
    @Id
    public Long id;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "child_parent"))
    public Parent parent;
}
