import jakarta.persistence.*;
import org.hibernate.annotations.Comment;

@Entity
class Note {
    @Id
    Long id;

    @Column(comment = "gone")
    String a;

    @Comment("old")
    String b;
}
