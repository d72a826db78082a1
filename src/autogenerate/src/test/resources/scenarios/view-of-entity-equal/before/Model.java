import jakarta.persistence.*;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.View;

@Entity
@Table(name = "details")
class Detail {
    @Id
    Long id;

    String type;
    BigDecimal amount;
}

@Entity
@Immutable
@Table(name = "summary")
@View(query = """
        with large as (SELECT * FROM details WHERE amount BETWEEN 1 AND 1e3 AND type IN ('a', 'b') AND type LIKE 'x%')
        SELECT d.type, sum(d.amount) AS total, count(*) AS many, max(coalesce(d.type, 'none')) AS last
        FROM large d LEFT JOIN details e ON e.id = d.id AND NOT e.type = 'c'
        GROUP BY d.type HAVING count(*) > 0 ORDER BY 1
        """)
class Summary {
    @Id
    String type;

    BigDecimal total;
    Long many;
}
