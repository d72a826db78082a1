import jakarta.persistence.*;

@Entity
public class Label {
    @Id
    public String name;

    public int weight;
}
