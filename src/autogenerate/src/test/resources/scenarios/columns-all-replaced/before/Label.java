import jakarta.persistence.*;

@Entity
public class Label {
    @Id
    public String code;

    public String description;
}
