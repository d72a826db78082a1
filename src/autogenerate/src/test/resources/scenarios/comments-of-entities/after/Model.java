import jakarta.persistence.*;
import org.hibernate.annotations.Comment;

@Entity
@Table(comment = "it's a \"note\" \\ */")
class Note {
    @Id
    Long id;

    String a;

    @Comment("new")
    String b;

    @Column(comment = "added\nwith a second line")
    String c;
}
