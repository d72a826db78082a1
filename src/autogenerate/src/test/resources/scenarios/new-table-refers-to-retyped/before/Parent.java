import jakarta.persistence.*;

@Entity
public class Parent {
    @Id
    public Long id;
}
