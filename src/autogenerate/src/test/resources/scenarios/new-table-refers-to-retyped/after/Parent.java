import jakarta.persistence.*;
import java.math.BigInteger;

@Entity
public class Parent {
    @Id
    public BigInteger id;
}
