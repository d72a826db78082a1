import jakarta.persistence.*;
import java.time.LocalDateTime;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "t")
class T {
    @Id
    Long id;

    @ColumnDefault("'old'")
    String a;
    @ColumnDefault("now()")
    LocalDateTime b;
    @ColumnDefault("5")
    Integer c;
    @ColumnDefault("true")
    Boolean d;
    @ColumnDefault("'gone'")
    String e;
    @Column(columnDefinition = "varchar(20) default 'x' not null")
    String f;
    @ColumnDefault("now()")
    LocalDateTime g;
    @Column(columnDefinition = "int default 5")
    Integer h;
    @ColumnDefault("'15'")
    Integer i;
    @ColumnDefault("('hello')")
    String j;
}
