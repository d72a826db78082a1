package lines;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Comment;

/** Comments of columns. */
@Entity
class Commented {

    @Id
    @Comment("The one and only")
    long id;

    @Comment("Its name; never empty")
    String name;
}
