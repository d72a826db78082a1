import jakarta.persistence.*;
import java.time.LocalDateTime;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "t")
class T {
    @Id
    Long id;

    @ColumnDefault("'new'")
    String a;
    @ColumnDefault("localtimestamp")
    LocalDateTime b;
    @ColumnDefault("-5")
    Integer c;
    @ColumnDefault("false")
    Boolean d;
    String e;
    @Column(columnDefinition = "varchar(20) default 'y' not null")
    String f;
    LocalDateTime g;
    @Column(columnDefinition = "int default 6")
    Integer h;
    @ColumnDefault("'20'")
    Integer i;
    @ColumnDefault("'there'::text")
    String j;
}
